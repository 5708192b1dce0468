package org.jambatan.catalog.facility;

import org.jambatan.platform.problem.Refusal;

/** A facility that was published keeps its time zone. */
record TimeZoneFixed(String timeZone) implements Refusal {

    @Override
    public String code() {
        return "time-zone-fixed";
    }

    @Override
    public String detail() {
        return "The facility has been published in " + timeZone + ": opening hours and bookings are told in it.";
    }
}
