package org.jambatan.booking.quote;

import org.jambatan.booking.price.Money;

/** What was agreed by an acceptance. */
public record AcceptedQuote(int number, Money total, Money deposit) {}
