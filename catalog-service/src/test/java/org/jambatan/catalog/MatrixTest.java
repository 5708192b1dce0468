package org.jambatan.catalog;

import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.fuzz.Fuzz;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what; and nothing that anybody sends makes the service fail. */
@CatalogTest
class MatrixTest {

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
        return rows().tests();
    }

    @Test
    void no_input_makes_the_service_fail() {
        Fuzz.of(rows());
    }

    private static Matrix rows() {
        var matrix = new Matrix().withPlatform("catalog");
        matrix.row("GET /search").open().own(Input.none().query("q", "laboratory"));
        noun(matrix, "facilities", Api::aFacility, Api::aPublishedFacility);
        noun(
                matrix,
                "equipment",
                owner -> Api.anInstrument(owner, Api.aPublishedFacility(owner)),
                owner -> Api.aPublishedInstrument(owner, Api.aPublishedFacility(owner)));
        noun(
                matrix,
                "offerings",
                owner -> Api.idOf(
                        Api.post(owner, "/offerings", Api.offering(Api.aPublishedFacility(owner), "Synthetic"))),
                Api::aPublishedOffering);
        drafts(matrix);
        matrix.row("GET /offerings/{id}/versions")
                .allows(PROVIDER_MANAGER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(Api.anOffering(Accounts.UPM)))
                .foreign(who -> Input.id(Api.anOffering(Accounts.UNISEL)));
        return matrix;
    }

    private static void drafts(Matrix matrix) {
        matrix.row("POST /facilities").allows(PROVIDER_MANAGER).own(Input.of(Api.facility("Synthetic Laboratory")));
        matrix.row("POST /equipment")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.of(instrument(Api.aFacility(Accounts.UPM))))
                .foreign(who -> Input.of(instrument(Api.aFacility(Accounts.UNISEL))));
        matrix.row("POST /offerings")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.of(Api.offering(Api.aFacility(Accounts.UPM), "Synthetic")))
                .foreign(who -> Input.of(Api.offering(Api.aFacility(Accounts.UNISEL), "Synthetic")));
    }

    private static void noun(
            Matrix matrix, String path, Function<Account, UUID> draft, Function<Account, UUID> published) {
        matrix.row("GET /" + path).open();
        matrix.row("GET /" + path + "/{id}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(published.apply(Accounts.UPM)))
                .foreign(who -> Input.id(draft.apply(Accounts.UNISEL)));
        matrix.row("PATCH /" + path + "/{id}")
                .allows(PROVIDER_MANAGER)
                .own(who -> revision(draft.apply(Accounts.UPM)))
                .foreign(who -> revision(draft.apply(Accounts.UNISEL)));
        command(matrix, path, "publication", draft);
        command(matrix, path, "suspension", published);
        command(matrix, path, "resumption", owner -> {
            var id = published.apply(owner);
            Api.command(owner, "/" + path + "/" + id + "/suspension").statusCode(200);
            return id;
        });
        command(matrix, path, "retirement", published);
    }

    private static void command(Matrix matrix, String path, String command, Function<Account, UUID> ready) {
        matrix.row("POST /" + path + "/{id}/" + command)
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(ready.apply(Accounts.UPM)).body("{}"))
                .foreign(who -> Input.id(ready.apply(Accounts.UNISEL)).body("{}"));
    }

    private static Input revision(UUID id) {
        return Input.id(id).header("If-Match", "\"1\"").body("{\"name\":{\"en\":\"Revised\"}}");
    }

    private static String instrument(UUID facility) {
        return "{\"facilityId\":\"" + facility + "\",\"name\":{\"en\":\"Synthetic spectrometer\"}}";
    }
}
