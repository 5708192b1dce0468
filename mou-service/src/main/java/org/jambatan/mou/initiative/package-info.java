/**
 * Initiatives: what is done under agreements, with milestones, KPIs and activities, and how it goes.
 *
 * <p>Publishes {@code initiative.proposed}, {@code .revised}, {@code .activated}, {@code .reported}, {@code
 * .milestone-done}, {@code .kpi-reported}, {@code .activity-held}, {@code .ended} and {@code .went-stale}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.initiative;

import org.jspecify.annotations.NullMarked;
