package org.jambatan.mou.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Zone ZONE = new Zone("Asia/Kuala_Lumpur");
    private static final UUID ISSUER = Ids.next();
    private static final UUID AGENCY = Ids.next();
    private static final Reader OF_ISSUER = new Reader(ISSUER, true, true, false, false);
    private static final Reader OF_AGENCY = new Reader(AGENCY, true, true, true, false);

    @Test
    void a_letter_goes_from_draft_to_in_force() {
        var letter = aLetter("2026-01-01", null);
        assertThat(letter.view(OF_ISSUER, NOW).legalState()).isEqualTo(LegalState.PROPOSED);
        assertThat(letter.view(OF_ISSUER, NOW).revisionState()).isEqualTo(RevisionState.DRAFT);

        letter.sign(Ids.next(), signature(SignatureRole.ATTESTING_WITNESS, "2026-01-01"), issuer(), Review.NONE, NOW);
        assertThat(letter.view(OF_ISSUER, NOW).legalState()).isEqualTo(LegalState.PARTLY_SIGNED);
        assertThat(letter.view(OF_ISSUER, NOW).revisionState()).isEqualTo(RevisionState.OUT_FOR_SIGNATURE);

        letter.sign(Ids.next(), signature(SignatureRole.SIGNATORY, "2026-01-02"), issuer(), Review.NONE, NOW);
        assertThat(letter.view(OF_ISSUER, NOW).legalState()).isEqualTo(LegalState.EXECUTED);
        assertThat(letter.view(OF_AGENCY, NOW).actions())
                .containsExactly("signatures", "acknowledgement", "termination", "supersession");

        var event = letter.acknowledge(receivedOn("2026-01-05"), OF_AGENCY, NOW);
        assertThat(event.data().legalState()).isEqualTo(LegalState.IN_FORCE);
        assertThat(letter.inForceFrom(LocalDate.parse("2026-01-05"))).isEqualTo("2026-01-05");
        assertThat(letter.legalStateOn(LocalDate.parse("2026-01-04"))).isEqualTo(LegalState.EXECUTED);
    }

    @Test
    void a_letter_for_later_is_executed_until_its_day_comes_and_expires_after_its_last() {
        var letter = aSignedLetter("2027-01-01", "2027-12-31");

        letter.acknowledge(receivedOn("2026-11-20"), OF_AGENCY, NOW);

        assertThat(letter.view(OF_AGENCY, NOW).legalState()).isEqualTo(LegalState.EXECUTED);
        assertThat(letter.legalStateOn(LocalDate.parse("2027-01-01"))).isEqualTo(LegalState.IN_FORCE);
        assertThat(letter.legalStateOn(LocalDate.parse("2027-12-31"))).isEqualTo(LegalState.IN_FORCE);
        assertThat(letter.legalStateOn(LocalDate.parse("2028-01-01"))).isEqualTo(LegalState.EXPIRED);
    }

    @Test
    void a_day_begins_in_the_agreements_zone() {
        var letter = aSignedLetter("2026-11-23", null);
        letter.acknowledge(receivedOn("2026-11-20"), OF_AGENCY, NOW);

        assertThat(letter.view(OF_AGENCY, Instant.parse("2026-11-22T15:59:59Z")).legalState())
                .isEqualTo(LegalState.EXECUTED);
        assertThat(letter.view(OF_AGENCY, Instant.parse("2026-11-22T16:00:00Z")).legalState())
                .isEqualTo(LegalState.IN_FORCE);
    }

    @Test
    void an_edit_is_a_new_revision_on_which_nobody_has_signed() {
        var letter = aSignedLetter("2026-01-01", null);
        var before = letter.view(OF_ISSUER, NOW);

        var event = letter.revise(edited("2026-02-01"), OF_ISSUER, NOW);

        var after = letter.view(OF_ISSUER, NOW);
        assertThat(event).isPresent();
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
        assertThat(after.legalState()).isEqualTo(LegalState.PROPOSED);
        assertThat(after.revisionState()).isEqualTo(RevisionState.DRAFT);
        assertThat(after.signatures()).isEmpty();
        assertThat(letter.signatures()).singleElement().matches(SignatureView::superseded);
    }

    @Test
    void an_edit_that_changes_nothing_voids_nothing() {
        var letter = aSignedLetter("2026-01-01", null);

        assertThat(letter.revise(letter.editable(), OF_ISSUER, NOW)).isEmpty();

        assertThat(letter.view(OF_ISSUER, NOW).revision()).isEqualTo(1);
    }

    @Test
    void versions_count_events() {
        var letter = aSignedLetter("2026-01-01", null);
        assertThat(letter.version()).isEqualTo(2);
        assertThat(letter.acknowledge(receivedOn("2026-01-05"), OF_AGENCY, NOW).aggregateVersion())
                .isEqualTo(3);
    }

    @Test
    void who_signs_in_which_role_follows_from_what_they_are() {
        var letter = aLetter("2026-01-01", null);
        var agency = new Signer(AGENCY, "officer");

        assertThat(codesOf(() -> letter.sign(
                        Ids.next(), signature(SignatureRole.SIGNATORY, "2026-01-01"), agency, Review.NONE, NOW)))
                .containsExactly("not-a-signing-party");
        assertThat(codesOf(() -> letter.sign(
                        Ids.next(), signature(SignatureRole.RECEIVED_BY, "2026-01-01"), issuer(), Review.NONE, NOW)))
                .containsExactly("not-a-signing-party");
        letter.sign(Ids.next(), signature(SignatureRole.RECEIVED_BY, "2026-01-01"), agency, Review.NONE, NOW);
        letter.sign(Ids.next(), signature(SignatureRole.OFFICIATING_WITNESS, "2026-01-01"), agency, Review.NONE, NOW);

        assertThat(letter.view(OF_AGENCY, NOW).legalState()).isEqualTo(LegalState.PROPOSED);
    }

    @Test
    void all_refusals_are_told_at_once() {
        var letter = aSignedLetter("2026-01-01", null);
        var agency = new Signer(AGENCY, "officer");

        assertThat(codesOf(() -> letter.sign(
                        Ids.next(), signature(SignatureRole.SIGNATORY, "2026-11-23"), agency, Review.NONE, NOW)))
                .containsExactly("not-a-signing-party", "already-signed", "signed-in-the-future");
    }

    @Test
    void what_was_not_signed_or_had_run_out_is_not_acknowledged() {
        var letter = aSignedLetter("2026-01-01", "2026-06-30");

        assertThat(codesOf(() -> letter.acknowledge(receivedOn("2025-12-31"), OF_AGENCY, NOW)))
                .containsExactly("received-before-signed");
        assertThat(codesOf(() -> letter.acknowledge(receivedOn("2026-11-23"), OF_AGENCY, NOW)))
                .containsExactly("received-in-the-future", "received-too-late");
        assertThat(codesOf(() -> letter.acknowledge(receivedOn("2026-03-01"), OF_ISSUER, NOW)))
                .containsExactly("not-the-recipient");
        assertThatThrownBy(() -> aLetter("2026-01-01", null).acknowledge(receivedOn("2026-01-02"), OF_AGENCY, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("PROPOSED");
    }

    @Test
    void the_content_hash_is_that_of_the_canonical_json() throws Exception {
        var content = new AgreementContent(
                AgreementType.LOC,
                new Translated("Letter", null, "确认函"),
                null,
                UUID.fromString("0192f3a0-7b1c-7d00-8a00-0000000000b1"),
                null,
                List.of(
                        new Party(UUID.fromString("0192f3a0-7b1c-7d00-8a00-000000000001"), PartyRole.RECIPIENT),
                        new Party(UUID.fromString("0192f3a0-7b1c-7d00-8a00-0000000000a1"), PartyRole.ISSUER)),
                LocalDate.parse("2026-01-01"),
                null,
                "Asia/Kuala_Lumpur",
                AgreementTerms.NONE);
        var canonical = "{\"effectiveFrom\":\"2026-01-01\",\"parties\":["
                + "{\"partnerId\":\"0192f3a0-7b1c-7d00-8a00-0000000000a1\",\"role\":\"ISSUER\"},"
                + "{\"partnerId\":\"0192f3a0-7b1c-7d00-8a00-000000000001\",\"role\":\"RECIPIENT\"}],"
                + "\"programmeId\":\"0192f3a0-7b1c-7d00-8a00-0000000000b1\",\"timeZone\":\"Asia/Kuala_Lumpur\","
                + "\"title\":{\"en\":\"Letter\",\"zh\":\"确认函\"},\"type\":\"LOC\"}";
        var digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(content.hash()).isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }

    private static Agreement aLetter(String from, String until) {
        var parties = List.of(new Party(AGENCY, PartyRole.RECIPIENT), new Party(ISSUER, PartyRole.ISSUER));
        var input = DraftAgreement.letter(
                Translated.english("Letter of Confirmation"),
                Ids.next(),
                parties,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
        var letter = Agreement.draft(Ids.next(), input, new Agreement.Drafter(ISSUER, AGENCY), ZONE, NOW);
        assertThat(letter.drafted(NOW).aggregateVersion()).isEqualTo(1);
        return letter;
    }

    private static Agreement aSignedLetter(String from, String until) {
        var letter = aLetter(from, until);
        letter.sign(Ids.next(), signature(SignatureRole.SIGNATORY, "2026-01-01"), issuer(), Review.NONE, NOW);
        return letter;
    }

    private static Signer issuer() {
        return new Signer(ISSUER, "vice-chancellor");
    }

    private static SignAgreement signature(SignatureRole role, String day) {
        return new SignAgreement(
                role,
                Translated.english(role == SignatureRole.SIGNATORY ? "Vice-Chancellor" : "Registrar"),
                null,
                SignatureMethod.WET_INK_SCAN,
                LocalDate.parse(day),
                null,
                null,
                null);
    }

    private static AcknowledgeAgreement receivedOn(String day) {
        return new AcknowledgeAgreement(LocalDate.parse(day), null);
    }

    private static ReviseAgreement edited(String from) {
        return ReviseAgreement.of(
                Translated.english("Letter of Confirmation"),
                null,
                LocalDate.parse(from),
                null,
                ZONE,
                AgreementTerms.NONE);
    }

    private static List<String> codesOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, command);
        return refused.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
