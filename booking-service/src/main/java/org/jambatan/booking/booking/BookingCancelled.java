package org.jambatan.booking.booking;

/** The customer or a provider called items off. */
record BookingCancelled(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.cancelled";
    }
}
