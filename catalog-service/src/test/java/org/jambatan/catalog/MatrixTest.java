package org.jambatan.catalog;

import static org.jambatan.testkit.matrix.Role.AUDITOR;
import static org.jambatan.testkit.matrix.Role.PROVIDER_MANAGER;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.fuzz.Fuzz;
import org.jambatan.testkit.matrix.Matrix;
import org.jambatan.testkit.matrix.Row;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what; and nothing that anybody sends makes the service fail. */
@CatalogTest
class MatrixTest {

    private static final ConcurrentHashMap<UUID, UUID> PLACES = new ConcurrentHashMap<>();
    private static Account suspended;
    private static UUID stoodBefore;
    private static final AtomicInteger DRAFTS = new AtomicInteger();

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
                owner -> Api.anInstrument(owner, place(owner)),
                owner -> Api.aPublishedInstrument(owner, place(owner)));
        noun(
                        matrix,
                        "offerings",
                        owner -> Api.idOf(Api.post(owner, "/offerings", Api.offering(place(owner), "Synthetic"))),
                        owner -> Api.aPublishedOffering(owner, place(owner), "Synthetic"))
                .ofSuspended(
                        PROVIDER_MANAGER,
                        409,
                        MatrixTest::aSuspendedInstitution,
                        who -> Input.id(stoodBefore).body("{}"));
        drafts(matrix);
        var own = once(() -> Api.anOffering(Accounts.UPM));
        var foreign = once(() -> Api.anOffering(Accounts.UNISEL));
        matrix.row("GET /offerings/{id}/versions")
                .allows(PROVIDER_MANAGER)
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(own.get()))
                .foreign(who -> Input.id(foreign.get()))
                .ofSuspended(PROVIDER_MANAGER, 200, MatrixTest::aSuspendedInstitution, who -> Input.id(stoodBefore));
        return matrix;
    }

    /** What it has published is out of sight with it; its own people read it, and resume nothing. */
    private static synchronized Account aSuspendedInstitution() {
        if (suspended == null) {
            suspended = Api.anInstitution();
            stoodBefore = Api.aPublishedOffering(suspended, place(suspended), "Synthetic");
            Api.tell(suspended, "SUSPENDED", Map.of("en", "Suspended Institute"));
            Api.awaitAnonymously("/offerings/" + stoodBefore, 404);
        }
        return suspended;
    }

    private static void drafts(Matrix matrix) {
        matrix.row("POST /facilities").allows(PROVIDER_MANAGER).own(Input.of(Api.facility("Synthetic Laboratory")));
        matrix.row("POST /equipment")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.of(instrument(place(Accounts.UPM))))
                .foreign(who -> Input.of(instrument(place(Accounts.UNISEL))));
        matrix.row("POST /offerings")
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.of(aDraft(place(Accounts.UPM))))
                .foreign(who -> Input.of(Api.offering(place(Accounts.UNISEL), "Synthetic")));
    }

    /** Answers the row of the resumption. */
    private static Row noun(
            Matrix matrix, String path, Function<Account, UUID> draft, Function<Account, UUID> published) {
        var seen = once(() -> published.apply(Accounts.UPM));
        var hidden = once(() -> draft.apply(Accounts.UNISEL));
        matrix.row("GET /" + path).open();
        matrix.row("GET /" + path + "/{id}")
                .open()
                .allowsAnyones(AUDITOR)
                .own(who -> Input.id(seen.get()))
                .foreign(who -> Input.id(hidden.get()));
        matrix.row("PATCH /" + path + "/{id}")
                .allows(PROVIDER_MANAGER)
                .own(who -> revision(draft.apply(Accounts.UPM)))
                .foreign(who -> revision(hidden.get()));
        command(matrix, path, "publication", draft);
        command(matrix, path, "suspension", published);
        command(matrix, path, "retirement", published);
        return command(matrix, path, "resumption", owner -> {
            var id = published.apply(owner);
            Api.command(owner, "/" + path + "/" + id + "/suspension").statusCode(200);
            return id;
        });
    }

    private static Row command(Matrix matrix, String path, String command, Function<Account, UUID> ready) {
        var foreign = once(() -> ready.apply(Accounts.UNISEL));
        return matrix.row("POST /" + path + "/{id}/" + command)
                .allows(PROVIDER_MANAGER)
                .own(who -> Input.id(ready.apply(Accounts.UPM)).body("{}"))
                .foreign(who -> Input.id(foreign.get()).body("{}"));
    }

    private static Input revision(UUID id) {
        return Input.id(id).header("If-Match", "\"1\"").body("{\"name\":{\"en\":\"Revised\"}}");
    }

    private static String instrument(UUID facility) {
        return "{\"facilityId\":\"" + facility + "\",\"name\":{\"en\":\"Synthetic spectrometer\"}}";
    }

    /** Each time of the other mode, so that the fuzz meets the members of both. */
    private static String aDraft(UUID facility) {
        return DRAFTS.getAndIncrement() % 2 == 0
                ? Api.offering(facility, "Synthetic")
                : Api.orderOffering(facility, "Synthetic");
    }

    /** Where an institution's things stand; made once, since nothing here takes it down. */
    private static UUID place(Account owner) {
        return PLACES.computeIfAbsent(owner.partnerId(), id -> Api.aPublishedFacility(owner));
    }

    /** What is only read, or refused, stays as it is and serves every cell. */
    private static Supplier<UUID> once(Supplier<UUID> maker) {
        var made = new ConcurrentHashMap<String, UUID>();
        return () -> made.computeIfAbsent("it", it -> maker.get());
    }
}
