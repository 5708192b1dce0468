package org.jambatan.mou.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlliancePageTest {

    private static final UUID HOST = UUID.randomUUID();
    private static final UUID SHOWN = UUID.randomUUID();
    private static final UUID SHY = UUID.randomUUID();
    private static final Alliance.Told NOBODY = new Alliance.Told(List.of(), List.of());

    private final Alliance alliance = anAlliance();

    private static Alliance anAlliance() {
        var seat = new Seat(HOST, null, null, null);
        var purposes = List.of(new StatePurpose(null, Translated.english("Transfer")));
        return Alliance.propose(
                UUID.randomUUID(),
                new ProposeAlliance(
                        AllianceKind.COMMUNITY,
                        Translated.english("Community"),
                        null,
                        null,
                        null,
                        null,
                        seat,
                        null,
                        null,
                        purposes,
                        null,
                        null),
                HOST,
                new Zone("Asia/Shanghai"),
                Instant.parse("2026-05-01T02:00:00Z"));
    }

    private ReviseAlliance with(List<Organ> organs, List<StatePurpose> purposes) {
        var now = alliance.editable();
        return new ReviseAlliance(
                now.name(), null, null, null, now.seat(), now.sectors(), now.facets(), organs, purposes);
    }

    @Test
    void the_page_names_members_that_consented_and_no_others() {
        var chair = new Organ.Office(Translated.english("Chair"), SHY);
        var council = new Organ(OrganKind.COUNCIL, Translated.english("Council"), List.of(chair), List.of(SHOWN, SHY));
        var _ = alliance.revise(with(List.of(council), alliance.editable().purposes()), NOBODY);

        var page = AllianceView.page(alliance, Set.of(SHOWN), Set.of(), 3, List.of());
        var whole = AllianceView.whole(alliance, 3, List.of());

        assertThat(page.organs().getFirst().partnerIds()).containsExactly(SHOWN);
        assertThat(page.organs().getFirst().offices().getFirst().partnerId()).isNull();
        assertThat(page.organs().getFirst().offices().getFirst().title().en()).isEqualTo("Chair");
        assertThat(whole.organs().getFirst().partnerIds()).containsExactly(SHOWN, SHY);
    }

    @Test
    void a_purpose_keeps_its_id_and_its_initiatives_while_its_words_change() {
        var purpose = alliance.editable().purposes().getFirst().id();
        var initiative = UUID.randomUUID();
        var _ = alliance.pursue(purpose, initiative, NOBODY);

        var changed = with(List.of(), List.of(new StatePurpose(purpose, Translated.english("Transfer of results"))));
        var _ = alliance.revise(changed, NOBODY);

        assertThat(alliance.purpose(purpose).text().en()).isEqualTo("Transfer of results");
        assertThat(alliance.purpose(purpose).initiativeIds()).containsExactly(initiative);
        assertThat(alliance.refusalsOf(with(List.of(), List.of()))).hasSize(1);
        assertThat(AllianceView.page(alliance, Set.of(), Set.of(), 1, List.of())
                        .purposes()
                        .getFirst()
                        .initiativeIds())
                .isEmpty();
    }

    @Test
    void an_edit_that_changes_nothing_tells_nothing() {
        assertThat(alliance.revise(alliance.editable(), NOBODY)).isEmpty();
        assertThat(alliance.version()).isZero();
    }
}
