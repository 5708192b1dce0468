package org.jambatan.mou.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.HistoryRewritten;
import org.jambatan.mou.agreement.Intent;
import org.jambatan.mou.agreement.PartyRole;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.evidence.EvidenceKind;
import org.jambatan.platform.event.Outbox;

/** Follows letters of intent in the transaction that signs, extends or ends them: the pipeline says what they say. */
@ApplicationScoped
class LettersOfIntent {

    private final AgreementBook agreements;
    private final Interests interests;
    private final EvidenceBook evidence;
    private final Outbox outbox;

    LettersOfIntent(AgreementBook agreements, Interests interests, EvidenceBook evidence, Outbox outbox) {
        this.agreements = agreements;
        this.interests = interests;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    void on(@Observes HistoryRewritten rewritten) {
        agreements.find(rewritten.agreement()).ifPresent(this::follow);
    }

    private void follow(AgreementCard agreement) {
        var intent = agreement.intent();
        if (intent == null || intent.project() == null) {
            return;
        }
        var investor = agreement.parties().stream()
                .filter(party -> party.role() == PartyRole.INVESTOR)
                .flatMap(party ->
                        Stream.concat(Stream.of(party.partnerId()), Optional.ofNullable(party.onBehalfOf()).stream()))
                .toList();
        interests
                .anyonesOpen(intent.project(), investor)
                .ifPresent(found -> take(found, letter(agreement.id(), intent)));
    }

    private void take(Interest interest, IntentLetter letter) {
        if (interest.step() == InvestmentStep.EXPRESSED) {
            outbox.publish(interest.sign(letter));
            interests.persistAndFlush(interest);
            evidence.record(
                    letter.agreementId(),
                    EvidenceKind.PIPELINE,
                    interest.lastStep().id(),
                    letter.signedOn(),
                    interest.investorId());
        } else if (interest.letter()
                .filter(known -> known.agreementId().equals(letter.agreementId()))
                .isPresent()) {
            interest.change(letter).ifPresent(event -> {
                outbox.publish(event);
                interests.persistAndFlush(interest);
            });
        }
    }

    private static IntentLetter letter(UUID agreement, Intent intent) {
        return new IntentLetter(
                agreement,
                intent.from().toPlainString(),
                intent.until().toPlainString(),
                intent.currency(),
                intent.signedOn(),
                intent.lastDay());
    }
}
