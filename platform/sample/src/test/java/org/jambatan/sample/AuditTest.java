package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SampleTest
class AuditTest {
    private final Api api = Api.member();
    private final Api officer = new Api(Accounts.AGENCY);

    @Inject
    DataSource database;

    @Test
    void every_command_leaves_who_for_whom_what_and_why() {
        var id = api.draft();
        api.post("/notes/" + id + "/publication", "{\"reason\":\"It is ready.\"}")
                .statusCode(200);

        var rows = officer.get("/audit/sample?objectId=" + id)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].command", equalTo("note.publish"))
                .body("items[0].account", equalTo(api.account().id().toString()))
                .body("items[0].partners[0]", equalTo(api.account().partnerId().toString()))
                .body("items[0].path", equalTo("/api/v1/notes/" + id + "/publication"))
                .body("items[0].reason", equalTo("It is ready."))
                .body("items[1].command", equalTo("note.draft"))
                .body("items[1].beforeHash", nullValue())
                .body("items[1].afterHash", notNullValue())
                .extract();
        assertThat(rows.<String>path("items[0].beforeHash")).isEqualTo(rows.path("items[1].afterHash"));
    }

    @Test
    void what_was_refused_left_no_row() {
        var id = api.draft();
        api.post("/notes/" + id + "/publication", "{}").statusCode(200);
        api.post("/notes/" + id + "/publication", "{}").statusCode(409);

        officer.get("/audit/sample?objectId=" + id).body("items", hasSize(2));
        officer.get("/audit/sample?objectId=x").statusCode(400);
        officer.get("/audit/other").statusCode(404);
        api.get("/audit/sample").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set account = 'somebody else'", "delete from audit", "truncate audit"})
    void the_service_itself_can_only_add(String sql) {
        assertThatThrownBy(() -> Sql.run(database, sql))
                .cause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }
}
