package org.jambatan.booking.booking;

/** A provider recorded that items of its were paid. */
record BookingSettled(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.settled";
    }
}
