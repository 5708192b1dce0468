package org.jambatan.booking.programme;

import java.time.LocalDate;

/** A version of a programme's terms of access and the first day it is in force. */
public record Terms(long version, LocalDate from) {}
