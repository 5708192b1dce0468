/**
 * Rights of single accounts on single objects: who is secretary of a programme, who judges a competition.
 *
 * <p>A feature whose objects people are appointed on has one resource of its own at {@code …/{id}/appointments} (as
 * {@code ProgrammeAppointmentResource}) and hands its object over as an {@code Appointable}: what it is, which capacities
 * it knows, whether this caller may appoint on it, and the partners concerned. It answers 404 itself for an object that
 * is not the caller's to see. {@code Appointments} does the rest, and {@code Appointees} answers whether the caller is
 * appointed today, so that an appointee sees the object.
 *
 * <p>Publishes {@code appointment.made} and {@code appointment.ended}, always on the programmes' topic; hears nothing.
 */
@NullMarked
package org.jambatan.mou.appointment;

import org.jspecify.annotations.NullMarked;
