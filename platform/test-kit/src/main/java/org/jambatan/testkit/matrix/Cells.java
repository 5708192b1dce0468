package org.jambatan.testkit.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.token.Account;
import org.jspecify.annotations.Nullable;

/** Writes out one row: no token, each flawed token, and each role with an own, a foreign and a missing object. */
final class Cells {

    private final Row row;
    private final Operation operation;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<List<Object>, Input> kept = new HashMap<>();
    private @Nullable Input refusedInput;

    Cells(Row row, Operation operation) {
        this.row = row;
        this.operation = operation;
    }

    List<Cell> all() {
        withoutToken();
        withFlawedTokens();
        for (var role : Role.values()) {
            withRole(role);
        }
        return List.copyOf(cells);
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    private void withoutToken() {
        if (row.isOpen()) {
            var owner = row.accountOf(row.someoneAllowed());
            add("no token", "own", "2xx", Cells::isSuccess, () -> operation.with(own(owner)));
            objectsOf("no token", owner, Right.OWN, null);
        } else {
            add("no token", "", "401", status -> status == 401, () -> operation.with(toBeRefused()));
        }
    }

    private void withFlawedTokens() {
        var account = row.accountOf(row.someoneAllowed());
        var flawed = new LinkedHashMap<String, Account>();
        flawed.put("expired token", account.expired());
        flawed.put("wrong audience", account.wrongAudience());
        flawed.put("wrong issuer", account.wrongIssuer());
        flawed.put("bad signature", account.badSignature());
        flawed.put("unsigned token", account.unsigned());
        for (Map.Entry<String, Account> flaw : flawed.entrySet()) {
            // An open operation may look at the token or not; it must never take it for a caller's.
            IntPredicate accepts = row.isOpen() ? s -> s == 401 || isSuccess(s) : s -> s == 401;
            Supplier<Call> call = () -> operation.with(row.isOpen() ? own(account) : toBeRefused());
            add(
                    flaw.getKey(),
                    "",
                    row.isOpen() ? "401 or 2xx" : "401",
                    accepts,
                    () -> call.get().bearer(flaw.getValue().recentToken()));
        }
    }

    private void withRole(Role role) {
        var account = row.accountOf(role);
        var right = row.rightOf(role);
        var who = role.realmName();
        switch (right) {
            case OWN, ANYONES -> add(who, "own", "2xx", Cells::isSuccess, as(account, () -> own(account)));
            case HIDDEN -> addStatus(who, "", 404, as(account, this::toBeRefused));
            case REFUSED -> addStatus(who, "", 409, as(account, this::toBeRefused));
            case FORBIDDEN -> addStatus(who, "own", 403, as(account, this::toBeRefused));
        }
        objectsOf(who, account, right, account);
    }

    /**
     * A token that names two partners acts for neither: whatever changes something for a partner refuses it with {@code
     * choose-organization}.
     */
    Optional<Cell> ofTwoPartners() {
        if (row.isOpen() || row.isForTheAccount() || isRead()) {
            return Optional.empty();
        }
        return Stream.of(Role.values())
                .filter(role -> row.rightOf(role) == Right.OWN)
                .filter(role -> row.accountOf(role).partners() == 1)
                .findFirst()
                .map(role -> new Cell(
                        operation,
                        role.realmName() + " of two partners",
                        "",
                        "403",
                        status -> status == 403,
                        as(row.accountOf(role).organization("another", UUID.randomUUID()), this::toBeRefused)));
    }

    /** A removed member is nobody, whatever he could do before. */
    Optional<Cell> ofARemovedMember(RemovedMember removed) {
        if (row.isOpen()) {
            return Optional.empty();
        }
        var role = row.someoneAllowed();
        return Optional.of(new Cell(
                operation,
                role.realmName() + " who was removed",
                "",
                "401",
                status -> status == 401,
                () -> operation.with(toBeRefused()).bearer(removed.as(role).token())));
    }

    /** What the row says of those whose partner is suspended. */
    List<Cell> ofSuspendedPartners() {
        return row.suspended().stream()
                .map(suspended -> new Cell(
                        operation,
                        suspended.role().realmName() + " of a suspended partner",
                        "own",
                        Integer.toString(suspended.status()),
                        status -> status == suspended.status(),
                        () -> suspended.ask(operation)))
                .toList();
    }

    private void objectsOf(String who, Account maker, Right right, @Nullable Account caller) {
        var named = !operation.pathParameters().isEmpty();
        // Whom the operation is forbidden is told so before anybody looks whose the object is.
        var other = right == Right.FORBIDDEN ? row.accountOf(row.someoneAllowed()) : maker;
        row.foreign().ifPresent(foreign -> {
            Supplier<Input> input = () -> kept("foreign", other, foreign);
            switch (right) {
                case ANYONES -> add(who, "foreign", "2xx", Cells::isSuccess, as(caller, () -> foreign(foreign, maker)));
                case OWN -> addStatus(who, "foreign", named ? 404 : 409, as(caller, input));
                case HIDDEN -> addStatus(who, "foreign", 404, as(caller, input));
                case REFUSED, FORBIDDEN ->
                    addStatus(who, "foreign", right == Right.REFUSED ? 404 : 403, as(caller, input));
            }
        });
        if (named) {
            addStatus(who, "missing", right == Right.FORBIDDEN ? 403 : 404, as(caller, () -> missing(other)));
        }
    }

    private Input missing(Account account) {
        if (row.missing().isPresent()) {
            return kept("missing", account, row.missing().get());
        }
        var input = toBeRefused();
        for (var parameter : operation.pathParameters()) {
            input = input.path(parameter, UUID.randomUUID());
        }
        return input;
    }

    private Input own(Account account) {
        return isRead() ? kept("own", account, row::makeOwn) : row.makeOwn(account);
    }

    private Input foreign(Function<Account, Input> foreign, Account maker) {
        return isRead() ? kept("foreign", maker, foreign) : foreign.apply(maker);
    }

    private boolean isRead() {
        return operation.method().equals("GET");
    }

    /**
     * What is only read, or refused, stays as it is: one object of a maker serves all such cells. A maker is a person of
     * a partner in certain roles, which may decide on which side of the object it stands.
     */
    private Input kept(String what, Account maker, Function<Account, Input> making) {
        var partner = maker.partners() == 1 ? maker.partnerId() : maker.partners();
        var key = List.<Object>of(what, maker.id(), partner, maker.realmRoles());
        return kept.computeIfAbsent(key, absent -> making.apply(maker));
    }

    /** One object serves every cell that is refused: being refused, it stays as it is. */
    private Input toBeRefused() {
        if (refusedInput == null) {
            refusedInput = row.makeOwn(row.accountOf(row.someoneAllowed()));
        }
        return refusedInput;
    }

    private Supplier<Call> as(@Nullable Account caller, Supplier<Input> input) {
        return () -> operation.with(input.get()).bearer(caller == null ? null : caller.recentToken());
    }

    private void addStatus(String who, String object, int status, Supplier<Call> call) {
        add(who, object, Integer.toString(status), answered -> answered == status, call);
    }

    private void add(String who, String object, String expected, IntPredicate accepts, Supplier<Call> call) {
        cells.add(new Cell(operation, who, object, expected, accepts, call));
    }
}
