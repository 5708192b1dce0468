package org.jambatan.booking.booking;

/** It waits for at least one provider's word. */
record BookingRequested(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.requested";
    }
}
