package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.junit.jupiter.api.Test;

@SampleTest
class HousekeepingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource database;

    /** More than are taken away by one statement. */
    @Test
    void old_keys_go_however_many_there_are_and_young_ones_stay() throws InterruptedException {
        var scope = "synthetic " + UUID.randomUUID();
        keys(scope, 25_000, "25 hours");
        keys(scope + " young", 3, "23 hours");

        var until = Instant.now().plus(PATIENCE);
        while (count(scope) > 0 && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }

        assertThat(count(scope)).isZero();
        assertThat(count(scope + " young")).isEqualTo(3);
    }

    private void keys(String scope, int howMany, String age) {
        Sql.run(database, """
                insert into idempotency_key (scope, key, request_hash, status, body, at)
                select ?, n, '', 200, '', now() - cast(? as interval) from generate_series(1, ?) n""", scope, age, howMany);
    }

    private long count(String scope) {
        return Sql.one(database, "select count(*) from idempotency_key where scope = ?", row -> row.getLong(1), scope)
                .orElseThrow();
    }
}
