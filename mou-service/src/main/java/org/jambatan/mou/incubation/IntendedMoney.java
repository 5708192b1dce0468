package org.jambatan.mou.incubation;

/** What letters that still stand mean to invest, of one currency. */
record IntendedMoney(String currency, String from, String until, int letters) {}
