package org.jambatan.booking.booking;

/** A provider said no to its items. */
record BookingRejected(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.rejected";
    }
}
