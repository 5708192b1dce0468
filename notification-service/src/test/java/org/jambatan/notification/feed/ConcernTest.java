package org.jambatan.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.event.IncomingEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void what_names_no_programme_concerns_the_programmes_of_its_partners() {
        var concern = Concern.of(event("offering.published", "{'partners':['%s']}".formatted(ONE)));

        assertThat(concern).isEqualTo(new Concern(List.of(ONE), null));
    }

    @Test
    void what_names_programmes_concerns_those_and_an_empty_list_names_none() {
        assertThat(Concern.of(event("booking.confirmed", "{'partners':[],'programmeIds':['%s']}".formatted(ONE)))
                        .programmes())
                .containsExactly(ONE);
        assertThat(Concern.of(event("booking.confirmed", "{'partners':['%s'],'programmeIds':[]}".formatted(ONE)))
                        .programmes())
                .isEmpty();
    }

    @Test
    void one_programme_counts_like_several() {
        assertThat(Concern.of(event(
                                "agreement.signed",
                                "{'programmeId':'%s','programmeIds':['%1$s','%s']}".formatted(ONE, OTHER)))
                        .programmes())
                .containsExactly(ONE, OTHER);
        assertThat(Concern.of(event("need.stated", "{'programmeId':'%s'}".formatted(ONE)))
                        .programmes())
                .containsExactly(ONE);
    }

    @Test
    void a_programme_concerns_itself() {
        assertThat(Concern.of(event("programme.opened", "{'partners':['%s']}".formatted(ONE)))
                        .programmes())
                .containsExactly(SUBJECT);
    }

    @Test
    void what_is_no_id_is_refused() {
        assertThatThrownBy(() -> Concern.of(event("offering.published", "{'partners':['nobody']}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static IncomingEvent event(String name, String data) {
        try {
            var json = new ObjectMapper().readTree("{\"data\":" + data.replace('\'', '"') + "}");
            return new IncomingEvent(
                    UUID.randomUUID(), name, SUBJECT, 1, Instant.EPOCH, json, new ObjectMapper().reader());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
