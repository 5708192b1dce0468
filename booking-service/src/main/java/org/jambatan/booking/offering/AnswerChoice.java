package org.jambatan.booking.offering;

import org.jambatan.platform.json.Translated;

/** One of the answers that may be chosen. */
public record AnswerChoice(String code, Translated name) {}
