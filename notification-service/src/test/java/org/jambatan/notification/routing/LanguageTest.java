package org.jambatan.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {
    private final ZonedDateTime start = ZonedDateTime.parse("2027-01-05T22:00:00+08:00[Asia/Kuala_Lumpur]");

    @Test
    void a_slot_over_midnight_names_both_days() {
        assertThat(Language.EN.slot(start, start.plusHours(4)))
                .isEqualTo("Tue 5 Jan 2027 22:00–Wed 6 Jan 2027 02:00 (Asia/Kuala_Lumpur)");
        assertThat(Language.ZH.slot(start, start.plusHours(1)))
                .isEqualTo("2027年1月5日周二 22:00–23:00 (Asia/Kuala_Lumpur)");
    }

    @Test
    void a_text_that_is_not_there_in_a_language_is_told_in_another() {
        var name = new Translated(null, "Makmal", null);

        assertThat(Language.ZH.of(name)).isEqualTo("Makmal");
        assertThat(Language.MS.of(name)).isEqualTo("Makmal");
    }

    @Test
    void many_are_told_by_the_first_and_a_number() {
        assertThat(Language.EN.andMore("a", 0)).isEqualTo("a");
        assertThat(Language.EN.andMore("a", 2)).isEqualTo("a and 2 more");
        assertThat(Language.MS.andMore("a", 2)).isEqualTo("a dan 2 lagi");
        assertThat(Language.ZH.andMore("甲", 2)).isEqualTo("甲等（另有2项）");
    }
}
