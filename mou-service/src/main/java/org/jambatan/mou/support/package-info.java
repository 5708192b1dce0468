/**
 * A company's project applies for a programme's support, a committee scores it, and an officer or the chair decides.
 *
 * <p>Publishes {@code support-application.submitted}, {@code .review-begun}, {@code .information-asked}, {@code
 * .judged}, {@code .answered}, {@code .approved}, {@code .declined} and {@code .withdrawn}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.support;

import org.jspecify.annotations.NullMarked;
