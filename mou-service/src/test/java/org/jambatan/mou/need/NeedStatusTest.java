package org.jambatan.mou.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.mou.need.NeedStatus.INTRODUCED;
import static org.jambatan.mou.need.NeedStatus.MET;
import static org.jambatan.mou.need.NeedStatus.SENT;
import static org.jambatan.mou.need.NeedStatus.STATED;
import static org.jambatan.mou.need.NeedStatus.UNMET;
import static org.jambatan.mou.need.NeedStatus.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedStatusTest {

    @Test
    void a_need_goes_forward_only() {
        assertThat(STATED.next()).containsExactlyInAnyOrder(SENT, MET, UNMET, WITHDRAWN);
        assertThat(SENT.next()).containsExactlyInAnyOrder(INTRODUCED, MET, UNMET, WITHDRAWN);
        assertThat(INTRODUCED.next()).containsExactlyInAnyOrder(MET, UNMET, WITHDRAWN);
        assertThat(List.of(MET, UNMET, WITHDRAWN))
                .allSatisfy(end -> assertThat(end.next()).isEmpty())
                .allSatisfy(end -> assertThat(end.isOver()).isTrue());
    }

    @Test
    void institutions_answer_what_was_sent_and_has_not_ended() {
        assertThat(NeedStatus.values())
                .filteredOn(NeedStatus::isOpenToInstitutions)
                .containsExactly(SENT, INTRODUCED);
    }

    @Test
    void what_came_of_it_says_whether_it_was_met() {
        assertThat(NeedOutcome.values())
                .filteredOn(outcome -> outcome.status() == UNMET)
                .containsExactly(NeedOutcome.UNMET);
        assertThat(NeedOutcome.values())
                .filteredOn(outcome -> outcome.status() == MET)
                .containsExactly(NeedOutcome.BOOKING, NeedOutcome.ORDER, NeedOutcome.RESEARCH_PROJECT);
    }
}
