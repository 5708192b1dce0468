package org.jambatan.booking.booking;

/** A provider said that items of its were used, and until when. */
record BookingCompleted(BookingState booking, long aggregateVersion) implements BookingEvent {

    @Override
    public String name() {
        return "booking.completed";
    }
}
