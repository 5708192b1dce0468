package org.jambatan.booking.order;

/** One of the two an order is between. */
public enum OrderSide {
    CUSTOMER,
    PROVIDER
}
