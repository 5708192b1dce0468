package org.jambatan.notification;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.fuzz.Fuzz;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@NotificationTest
class MatrixTest {
    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
        return rows().tests();
    }

    @Test
    void no_input_makes_the_service_fail() {
        Fuzz.of(rows());
    }

    private Matrix rows() {
        var matrix = new Matrix().withPlatform("notification");
        matrix.row("GET /notifications").allowsEveryRole();
        matrix.row("GET /notifications/{id}")
                .allowsEveryRole()
                .own(who -> Input.id(aMessageTo(who)))
                .foreign(who -> Input.id(aMessageToSomebodyElse()));
        matrix.row("POST /notifications/{id}/reading")
                .allowsEveryRole()
                .own(who -> Input.id(aMessageTo(who)))
                .foreign(who -> Input.id(aMessageToSomebodyElse()));
        matrix.row("POST /notifications/reading").allowsEveryRole();
        return matrix;
    }

    /** To the account itself, so that those without a partner have one too. */
    private UUID aMessageTo(Account who) {
        return aMessage(who.id().toString());
    }

    private UUID aMessageToSomebodyElse() {
        return aMessage(UUID.randomUUID().toString());
    }

    private UUID aMessage(String account) {
        var id = UUID.randomUUID();
        Sql.run(database, """
                insert into message (id, event_id, type, account, title, body, subject_type, subject_id, href, at)
                values (?, ?, 'org.jambatan.booking.confirmed.v1', ?, '{"en":"Synthetic"}', '{"en":"Synthetic"}',
                        'booking', ?, '/api/v1/bookings/synthetic', now())""", id, UUID.randomUUID(), account, id);
        return id;
    }
}
