package org.jambatan.mou.ledger;

import java.math.BigDecimal;

/** One side of a transaction; what leaves a book is negative. */
record SupportEntry(Book book, BigDecimal amount) {}
