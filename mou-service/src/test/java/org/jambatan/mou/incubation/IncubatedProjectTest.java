package org.jambatan.mou.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jambatan.mou.incubation.SomeProject.INVESTOR;
import static org.jambatan.mou.incubation.SomeProject.NOW;
import static org.jambatan.mou.incubation.SomeProject.OWNER;
import static org.jambatan.mou.incubation.SomeProject.PARK;
import static org.jambatan.mou.incubation.SomeProject.TODAY;
import static org.jambatan.mou.incubation.SomeProject.admittedOn;
import static org.jambatan.mou.incubation.SomeProject.appointed;
import static org.jambatan.mou.incubation.SomeProject.as;
import static org.jambatan.mou.incubation.SomeProject.readBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncubatedProjectTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final List<IncubationStage> STAGES = List.of(IncubationStage.values());
    private static final List<IncubationStage> WAY = List.of(
            IncubationStage.ADMITTED,
            IncubationStage.INCUBATING,
            IncubationStage.ACCELERATING,
            IncubationStage.GRADUATED);

    /** The rule in words of its own: one stage further, or given up by one side, and nothing after an end. */
    private static boolean isLegal(IncubationStage from, IncubationStage to) {
        if (!WAY.contains(from) || from == IncubationStage.GRADUATED) {
            return false;
        }
        return !WAY.contains(to) || WAY.indexOf(to) == WAY.indexOf(from) + 1;
    }

    @Test
    void whatever_is_asked_for_no_stage_is_skipped_and_none_gone_back_to() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var accepted = 0;
        for (var run = 0; run < 300; run++) {
            var project = admittedOn(JANUARY);
            for (var command = 0; command < 12; command++) {
                var before = project.stage();
                var version = project.version();
                var to = STAGES.get(random.nextInt(STAGES.size()));
                var by = as(to == IncubationStage.WITHDRAWN ? OWNER : PARK);
                if (accepts(project, to, by)) {
                    accepted++;
                    assertThat(isLegal(before, to))
                            .as("seed %d: %s to %s", seed, before, to)
                            .isTrue();
                    assertThat(project.stage()).isEqualTo(to);
                    assertThat(project.version()).isEqualTo(version + 1);
                } else {
                    assertThat(isLegal(before, to))
                            .as("seed %d: %s to %s", seed, before, to)
                            .isFalse();
                    assertThat(project.stage()).isEqualTo(before);
                    assertThat(project.version()).isEqualTo(version);
                }
            }
        }
        assertThat(accepted).as("seed %d", seed).isGreaterThan(300);
    }

    private static boolean accepts(IncubatedProject project, IncubationStage to, Onlooker by) {
        try {
            var _ = project.reach(new ReachIncubationStage(to, null, null), by);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    @Test
    void everything_wrong_with_a_stage_is_told_at_once() {
        var project = admittedOn(LocalDate.of(2026, 3, 1));

        assertThatThrownBy(() -> project.reach(
                        new ReachIncubationStage(IncubationStage.INCUBATING, LocalDate.of(2026, 2, 1), null),
                        as(OWNER)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(codes(refused)).containsExactly("not-your-stage", "before-the-last-stage"));
        assertThatThrownBy(() -> project.reach(
                        new ReachIncubationStage(IncubationStage.WITHDRAWN, TODAY.plusDays(1), null), as(PARK)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(codes(refused)).containsExactly("not-your-stage", "in-the-future"));
    }

    private static List<String> codes(Refused refused) {
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void a_reader_sees_on_his_days_alone_and_no_longer_once_he_is_taken_away() {
        var yesterday = TODAY.minusDays(1);
        assertThat(readBy(INVESTOR, JANUARY, null).isSeenBy(as(INVESTOR))).isTrue();
        assertThat(readBy(INVESTOR, JANUARY, TODAY).isSeenBy(as(INVESTOR))).isTrue();
        assertThat(readBy(INVESTOR, JANUARY, yesterday).isSeenBy(as(INVESTOR))).isFalse();
        assertThat(readBy(INVESTOR, TODAY.plusDays(1), null).isSeenBy(as(INVESTOR)))
                .isFalse();

        var project = admittedOn(JANUARY);
        var reader = new NamedReader(UUID.randomUUID(), INVESTOR, JANUARY, null, null);
        var _ = project.name(reader, TODAY);
        var told = project.takeAway(reader.id(), NOW, TODAY);
        assertThat(project.isSeenBy(as(INVESTOR))).isFalse();
        assertThat(told.data().readerId()).isEqualTo(INVESTOR);
        assertThat(told.data().partners()).containsExactly(PARK, OWNER);
    }

    @Test
    void an_owner_and_the_park_are_named_no_readers_and_nobody_twice() {
        var project = readBy(INVESTOR, JANUARY, null);

        assertThatThrownBy(() -> project.name(reader(OWNER), TODAY)).hasMessageContaining("reader-is-the-owner");
        assertThatThrownBy(() -> project.name(reader(PARK), TODAY)).hasMessageContaining("reader-is-the-park");
        assertThatThrownBy(() -> project.name(reader(INVESTOR), TODAY)).hasMessageContaining("reader-already");
    }

    private static NamedReader reader(UUID partner) {
        return new NamedReader(UUID.randomUUID(), partner, TODAY, null, null);
    }

    @Test
    void a_reader_reads_but_neither_acts_nor_learns_who_else_reads() {
        var project = readBy(INVESTOR, JANUARY, null);

        assertThat(project.isActedOnBy(as(INVESTOR))).isFalse();
        assertThat(project.view(as(INVESTOR)).readers()).isNull();
        assertThat(project.view(as(INVESTOR)).actions()).containsExactly("interests");
        assertThat(project.view(as(OWNER)).readers()).hasSize(1);
    }

    @Test
    void appointees_act_for_the_side_that_they_are_appointed_on() {
        var project = admittedOn(JANUARY);
        var manager = appointed(project, Capacity.INCUBATION_MANAGER);
        var reviewer = appointed(project, Capacity.REVIEWER);
        var owner = appointed(project, Capacity.OWNER);

        assertThat(project.isIncubatedBy(manager)).isTrue();
        assertThat(project.isOwnedBy(manager)).isFalse();
        assertThat(project.isOwnedBy(owner)).isTrue();
        assertThat(project.isSeenBy(reviewer)).isTrue();
        assertThat(project.isActedOnBy(reviewer)).isFalse();
        assertThat(new Appointing(project).by(manager).capacities())
                .containsExactlyInAnyOrder(Capacity.INCUBATION_MANAGER, Capacity.REVIEWER);
        assertThat(new Appointing(project).by(reviewer).mayAppoint()).isFalse();
    }

    @Test
    void what_is_appointed_on_a_project_is_told_without_its_title() {
        var project = admittedOn(JANUARY);

        assertThat(new Appointing(project).by(as(PARK)).name().en()).isEqualTo("an incubated project");
    }

    @Test
    void progress_is_counted_of_milestones() {
        var project = admittedOn(JANUARY);
        var first = new ProjectMilestone(UUID.randomUUID(), "First", TODAY, null, null);
        var _ = project.plan(first, TODAY);
        var _ = project.plan(new ProjectMilestone(UUID.randomUUID(), "Second", TODAY, null, null), TODAY);
        var _ = project.reach(first.id(), new ReachMilestone(null, "Minutes"), TODAY);

        assertThat(project.view(as(OWNER)).progress()).isEqualTo(new MilestoneProgress(1, 2));
        assertThatThrownBy(() -> project.reach(first.id(), new ReachMilestone(null, "Again"), TODAY))
                .hasMessageContaining("REACHED");
    }
}
