/**
 * Projects that parks incubate, the readers their owners name, what investors intend and close, and what came of it.
 *
 * <p>Publishes {@code incubated-project.admitted}, {@code .revised}, {@code .stage-reached}, {@code .graduated}, {@code
 * .ended}, {@code .reader-named}, {@code .reader-removed}, {@code .milestone-reached} and {@code .outcome-recorded}, and
 * {@code interest.expressed}, {@code .letter-signed}, {@code .letter-changed}, {@code .due-diligence-begun}, {@code
 * .closed} and {@code .declined}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.incubation;

import org.jspecify.annotations.NullMarked;
