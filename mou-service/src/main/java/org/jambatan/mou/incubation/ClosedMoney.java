package org.jambatan.mou.incubation;

/** What has been invested, of one currency. */
record ClosedMoney(String currency, String amount, int closings) {}
