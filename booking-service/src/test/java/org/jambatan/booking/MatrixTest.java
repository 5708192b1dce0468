package org.jambatan.booking;

import static org.jambatan.booking.fixture.Api.booked;
import static org.jambatan.booking.fixture.Api.item;
import static org.jambatan.booking.fixture.Api.monday;
import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.MEMBER;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;
import static org.jambatan.testkit.token.Accounts.STARTUP;
import static org.jambatan.testkit.token.Accounts.UPM;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.Begun;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class MatrixTest extends BookingServiceTest {

    private static final String A_RECEIPT = "{\"reference\":\"Receipt 7 (synthetic)\",\"settledOn\":\"2026-01-05\"}";

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
        return rows().tests();
    }

    @Test
    void no_input_makes_the_service_fail() {
        org.jambatan.testkit.fuzz.Fuzz.of(rows());
    }

    private static Matrix rows() {
        APartner.everybody();
        APartner.programmeOf(Accounts.AGENCY);
        APartner.elsewhere(Accounts.STARTUP, "COMPANY", "MICRO");
        var someOffering = AnOffering.by(Accounts.FRIM).ofItsOwn(2000).published();
        var atUpm = AnOffering.by(Accounts.UPM).approvedByHand().ofItsOwn(2000).published();
        var atFrim =
                AnOffering.by(Accounts.FRIM).approvedByHand().ofItsOwn(2000).published();
        var free = AnOffering.by(UPM).ofItsOwn(2000).published();
        var matrix = new Matrix().withPlatform("booking");
        matrix.row("GET /availability")
                .open()
                .uncounted("it answers for each offering asked, and is no page of anything")
                .own(Input.none()
                        .query("offeringId", someOffering)
                        .query("from", monday("09:00").toString())
                        .query("to", monday("17:00").toString()));
        matrix.row("POST /bookings")
                .allows(MEMBER)
                .own(who -> Input.of(aRequestFor(someOffering)))
                .foreign(who -> Input.of(aRequestFor(UUID.randomUUID())))
                .ofSuspended(MEMBER, 409, MatrixTest::aSuspendedCompany, who -> Input.of(aRequestFor(someOffering)));
        matrix.row("GET /bookings")
                .allows(MEMBER, PROVIDER_MANAGER, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .ofSuspended(MEMBER, 200, MatrixTest::aSuspendedCompany, who -> Input.none());
        matrix.row("GET /bookings/{id}")
                .allows(MEMBER, PROVIDER_MANAGER, AGENCY_OFFICER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(aPendingBookingOf(who, atUpm)))
                .foreign(who -> Input.id(aForeignBookingAt(atFrim)));
        matrix.row("POST /bookings/{id}/approval")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(aPendingBookingOf(who, atUpm)).body("{}"))
                .foreign(who -> Input.id(aForeignBookingAt(atFrim)).body("{}"));
        matrix.row("POST /bookings/{id}/rejection")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(aPendingBookingOf(who, atUpm)).body("{\"reason\":\"Under repair\"}"))
                .foreign(who -> Input.id(aForeignBookingAt(atFrim)).body("{\"reason\":\"Under repair\"}"));
        matrix.row("POST /bookings/{id}/cancellation")
                .allows(MEMBER, PROVIDER_MANAGER)
                .own(who -> Input.id(aPendingBookingOf(who, atUpm)).body("{}"))
                .foreign(who -> Input.id(aForeignBookingAt(atFrim)).body("{}"));
        matrix.row("POST /bookings/{id}/completion")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(Begun.booking(BIOTECH, free)).body("{}"))
                .foreign(who -> Input.id(Begun.booking(STARTUP, someOffering)).body("{}"));
        matrix.row("POST /bookings/{id}/settlement")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(Begun.completed(BIOTECH, UPM, free)).body(A_RECEIPT))
                .foreign(who ->
                        Input.id(Begun.completed(STARTUP, FRIM, someOffering)).body(A_RECEIPT));
        OrderRows.addTo(matrix);
        CorrespondenceRows.addTo(matrix);
        return matrix;
    }

    private static Account aSuspendedCompany() {
        var company = Accounts.company("suspended").partner(UUID.nameUUIDFromBytes(new byte[] {1}));
        APartner.inProgramme(company, "SUSPENDED", APartner.PROGRAMME, null);
        return company;
    }

    private static String aRequestFor(UUID offering) {
        return """
            {"items":[{"offeringId":"%s","start":"%s","end":"%s"}],"purpose":"A test"}\
            """.formatted(offering, monday("10:00"), monday("11:00"));
    }

    /** Booked by a company where the account manages a provider, and by the account itself where it is a member. */
    private static UUID aPendingBookingOf(Account who, UUID atUpm) {
        var customer = who.realmRoles().contains("provider-manager") ? Accounts.BIOTECH : Accounts.UPM;
        return booked(customer, item(atUpm, monday("10:00"), monday("11:00")));
    }

    private static UUID aForeignBookingAt(UUID atFrim) {
        return booked(Accounts.STARTUP, item(atFrim, monday("10:00"), monday("11:00")));
    }
}
