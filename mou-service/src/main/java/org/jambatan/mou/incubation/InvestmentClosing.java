package org.jambatan.mou.incubation;

import java.time.LocalDate;

/** InvestedMoney that has come, under which reference. */
record InvestmentClosing(InvestedMoney amount, String reference, LocalDate on) {}
