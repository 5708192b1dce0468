package org.jambatan.booking.booking;

import java.time.LocalDate;

/** By what an item was settled. */
public record BookingPayment(String reference, LocalDate settledOn) {}
