package org.jambatan.notification.routing;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The three languages every message is written in, and how each writes a day. */
enum Language {
    EN(Locale.ENGLISH, "EEE d MMM yyyy", "%s and %d more", "a partner", ", "),
    MS(Locale.of("ms", "MY"), "EEE d MMM yyyy", "%s dan %d lagi", "sebuah rakan kongsi", ", "),
    ZH(Locale.SIMPLIFIED_CHINESE, "yyyy'年'M'月'd'日'EEE", "%s等（另有%d项）", "一家合作机构", "，");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DateTimeFormatter day;
    private final String more;
    private final String somePartner;
    private final String comma;

    Language(Locale locale, String day, String more, String somePartner, String comma) {
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.more = more;
        this.somePartner = somePartner;
        this.comma = comma;
    }

    /** The text in this language, or in the first that is there. */
    String of(Translated text) {
        var own = ownOf(text);
        return own == null || own.isBlank() ? text.any() : own;
    }

    private @Nullable String ownOf(Translated text) {
        return switch (this) {
            case EN -> text.en();
            case MS -> text.ms();
            case ZH -> text.zh();
        };
    }

    String day(java.time.temporal.TemporalAccessor date) {
        return day.format(date);
    }

    /** A slot as the wall clock at its place shows it, with the zone's name. */
    String slot(ZonedDateTime start, ZonedDateTime end) {
        var sameDay = start.toLocalDate().equals(end.toLocalDate());
        return day(start) + " " + CLOCK.format(start) + "–" + (sameDay ? "" : day(end) + " ") + CLOCK.format(end) + " ("
                + start.getZone() + ")";
    }

    String comma() {
        return comma;
    }

    String andMore(String shown, int others) {
        return others == 0 ? shown : more.formatted(shown, others);
    }

    /** For a partner whose name has not been heard. */
    String somePartner() {
        return somePartner;
    }
}
