package org.jambatan.booking.booking;

/** Items were confirmed; the state says whether others still wait. */
record BookingConfirmed(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.confirmed";
    }
}
