package org.jambatan.booking.price;

/** What a line came to, and which category and unit it was reckoned by. */
public record Price(Money amount, CustomerCategory category, String unit) {}
