package org.jambatan.mou.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jambatan.mou.mail.Token;
import org.jambatan.platform.time.Ids;

/** Takes a registration down and has the letter with its link written. */
@ApplicationScoped
class TakeRegistration {

    private final Registrations registrations;
    private final AskedAgencies agencies;
    private final Flood flood;
    private final ConfirmationLetter letter;
    private final RegistrationSettings settings;
    private final Clock clock;

    TakeRegistration(
            Registrations registrations,
            AskedAgencies agencies,
            Flood flood,
            ConfirmationLetter letter,
            RegistrationSettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.agencies = agencies;
        this.flood = flood;
        this.letter = letter;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers the same, whatever is known of the address and whether or not it had its letters. */
    AskedToConfirm take(AskToJoin input) {
        var now = clock.instant();
        var cameFor = Objects.requireNonNull(input.cameFor());
        var agency = agencies.askedFor(cameFor);
        flood.takeTurn();
        if (!flood.hasEnoughLetters(input.contact().email(), now)) {
            flood.requireRoom(input.contact().email(), now);
            var token = Token.random();
            var registration = Registration.of(Ids.next(), input, cameFor, agency);
            registration.awaitConfirmation(token, now, now.plus(settings.linkHolds()));
            registrations.persist(registration);
            letter.send(registration, token);
        }
        return AskedToConfirm.within(settings.linkHolds());
    }
}
