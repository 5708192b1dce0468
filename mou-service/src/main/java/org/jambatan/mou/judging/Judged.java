package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.entry.EntryBook;
import org.jambatan.platform.problem.Answer;

/** The competition, its judges and its entries, as the declaring of conflicts needs them. */
@ApplicationScoped
class Judged {

    private final CompetitionBook competitions;
    private final EntryBook entries;
    private final JudgesOf judges;

    Judged(CompetitionBook competitions, EntryBook entries, JudgesOf judges) {
        this.competitions = competitions;
        this.entries = entries;
        this.judges = judges;
    }

    CompetitionCard byRunnersAndJudges(UUID id) {
        var competition = competitions.held(id);
        if (!competition.runs() && !competition.judges()) {
            throw Answer.notFound();
        }
        return competition;
    }

    boolean isJudge(UUID competition, String account) {
        return judges.of(competition).contains(account);
    }

    boolean hasEntry(UUID competition, UUID entry) {
        return !entries.find(competition, List.of(entry)).isEmpty();
    }
}
