package org.jambatan.mou.project;

/** One reason against a leg, as booking-service answered it. */
public record LegRefusal(String code, String detail, boolean overridable) {}
