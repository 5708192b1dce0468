package org.jambatan.mou;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days that have just been, in Kuala Lumpur: what is evidence counts for twelve months, a fixed day not for ever. */
public final class Ago {

    private Ago() {}

    public static String days(int howMany) {
        return LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur")).minusDays(howMany).toString();
    }
}
