package org.jambatan.mou.needanswer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.need.NeedCard;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What one institution said to a need, once; it says more by another answer. */
@Entity
@Table(name = "need_answer")
class NeedAnswer {

    @Id
    private UUID id;

    private UUID needId;
    private UUID institutionId;

    @SuppressWarnings("unused") // Kept for who asks one day which account spoke.
    private String account;

    @Enumerated(EnumType.STRING)
    private NeedAnswerKind kind;

    private String text;
    private @Nullable UUID offeringId;
    private Instant answeredAt;
    private @Nullable String reply;
    private @Nullable Instant repliedAt;
    private long version;

    @Version
    private long lock;

    protected NeedAnswer() {}

    static NeedAnswer of(UUID id, NeedCard need, AnswerNeed input, UUID institution, String account, Instant now) {
        var answer = new NeedAnswer();
        answer.id = id;
        answer.needId = need.id();
        answer.institutionId = institution;
        answer.account = account;
        answer.kind = input.kind();
        answer.text = input.text();
        answer.offeringId = input.offeringId();
        answer.answeredAt = now;
        return answer;
    }

    NeedAnswerChanged given(NeedCard need) {
        return told("need-answer.given", need);
    }

    NeedAnswerChanged reply(ReplyToAnswer input, NeedCard need, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (kind != NeedAnswerKind.QUESTION) {
            refusals.add(new WhyNotAnswered.NotAQuestion());
        }
        if (repliedAt != null) {
            refusals.add(new WhyNotAnswered.AlreadyReplied());
        }
        Refused.ifAny("reply", refusals);
        reply = input.text();
        repliedAt = now;
        return told("need-answer.replied", need);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isTo(UUID need) {
        return needId.equals(need);
    }

    NeedAnswerView view(boolean mayReply) {
        var canBeReplied = mayReply && kind == NeedAnswerKind.QUESTION && repliedAt == null;
        return new NeedAnswerView(
                id,
                needId,
                institutionId,
                kind,
                text,
                offeringId,
                answeredAt,
                reply,
                repliedAt,
                canBeReplied ? List.of("reply") : List.of(),
                version);
    }

    private NeedAnswerChanged told(String name, NeedCard need) {
        return new NeedAnswerChanged(
                name,
                new NeedAnswerState(
                        id,
                        needId,
                        need.programmeId(),
                        need.programmeName(),
                        need.agencyId(),
                        need.partnerId(),
                        institutionId,
                        kind,
                        offeringId,
                        answeredAt,
                        repliedAt,
                        need.isHiddenFrom(institutionId)
                                ? List.of(need.partnerId(), need.agencyId())
                                : List.of(need.partnerId(), need.agencyId(), institutionId),
                        List.of(need.programmeId())),
                ++version);
    }
}
