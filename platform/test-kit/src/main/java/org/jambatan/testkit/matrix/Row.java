package org.jambatan.testkit.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.token.Account;
import org.jspecify.annotations.Nullable;

/**
 * What one operation answers to whom. Roles that are not named are answered 403; without {@link #open} a call without
 * a token is answered 401.
 */
public final class Row {

    private final String operation;
    private final Map<Role, Right> rights = new EnumMap<>(Role.class);
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private Function<Account, Input> own = account -> Input.none();
    private @Nullable Function<Account, Input> foreign;
    private @Nullable Function<Account, Input> missing;
    private boolean open;
    private boolean forTheAccount;
    private boolean uncounted;
    private boolean withoutActions;
    private final List<Suspended> suspended = new ArrayList<>();

    /** One question of somebody whose partner is suspended; the account is made when it is asked. */
    record Suspended(Role role, int status, Supplier<Account> account, Function<Account, Input> maker) {

        Call ask(Operation operation) {
            var there = account.get();
            return operation.with(maker.apply(there)).bearer(role.of(there).token());
        }
    }

    Row(String operation) {
        this.operation = operation;
    }

    /**
     * Makes an object that this account may use with this operation, and says how it is asked for. Called anew for each
     * cell that should succeed, since a command uses its object up.
     */
    public Row own(Function<Account, Input> maker) {
        own = maker;
        return this;
    }

    /** The same input for everybody. */
    public Row own(Input always) {
        return own(account -> always);
    }

    /**
     * Makes an object in the right state that is none of this account's business. Where the path has no parameter, the
     * body names it, and the answer must be 409.
     */
    public Row foreign(Function<Account, Input> maker) {
        foreign = maker;
        return this;
    }

    /** How something that does not exist is asked for; by default like an own object, with random ids in the path. */
    public Row missing(Function<Account, Input> maker) {
        missing = maker;
        return this;
    }

    /** These roles may, with their own. */
    public Row allows(Role... roles) {
        return right(Right.OWN, roles);
    }

    /** These roles may, with anyone's. */
    public Row allowsAnyones(Role... roles) {
        return right(Right.ANYONES, roles);
    }

    /** These roles pass the role check, but no object is theirs: 404. */
    public Row hides(Role... roles) {
        return right(Right.HIDDEN, roles);
    }

    /** These roles are told by 409 why not. */
    public Row refuses(Role... roles) {
        return right(Right.REFUSED, roles);
    }

    /** Everybody may, with their own. */
    public Row allowsEveryRole() {
        return allows(Role.values());
    }

    /** Everybody may, also without a token. Foreign means: not public, answered 404 to everyone not named otherwise. */
    public Row open() {
        open = true;
        for (var role : Role.values()) {
            rights.putIfAbsent(role, Right.OWN);
        }
        return this;
    }

    /** Who tries this role here: another partner's account than the usual {@code upm}, say. Keeps that one role only. */
    public Row as(Role role, Account account) {
        accounts.put(role, role.of(account));
        return this;
    }

    /** This list is no page of objects, or nobody could count it. */
    public Row uncounted(String because) {
        uncounted = !because.isBlank();
        return this;
    }

    /** This answer has an id, but is no object that commands are issued on. */
    public Row withoutActions(String because) {
        withoutActions = !because.isBlank();
        return this;
    }

    /** This command is the account's own, whatever partners it belongs to. */
    public Row forTheAccount() {
        forTheAccount = true;
        return this;
    }

    /** What somebody of a suspended partner is answered here: reads stay, what the standing is needed for is refused. */
    public Row ofSuspended(Role role, int status, Supplier<Account> account, Function<Account, Input> maker) {
        suspended.add(new Suspended(role, status, account, maker));
        return this;
    }

    private Row right(Right right, Role... roles) {
        for (var role : roles) {
            rights.put(role, right);
        }
        return this;
    }

    String operation() {
        return operation;
    }

    Right rightOf(Role role) {
        return rights.getOrDefault(role, Right.FORBIDDEN);
    }

    Account accountOf(Role role) {
        var named = accounts.get(role);
        return named == null ? role.account() : named;
    }

    boolean isForTheAccount() {
        return forTheAccount;
    }

    boolean isUncounted() {
        return uncounted;
    }

    boolean isWithoutActions() {
        return withoutActions;
    }

    boolean isOpen() {
        return open;
    }

    List<Suspended> suspended() {
        return List.copyOf(suspended);
    }

    Input makeOwn(Account account) {
        return own.apply(account);
    }

    Optional<Function<Account, Input>> foreign() {
        return Optional.ofNullable(foreign);
    }

    Optional<Function<Account, Input>> missing() {
        return Optional.ofNullable(missing);
    }

    /** A role that may; its object serves the cells that must be refused before anybody looks at it. */
    Role someoneAllowed() {
        return List.of(Role.values()).stream()
                .filter(role -> rightOf(role) == Right.OWN || rightOf(role) == Right.ANYONES)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The row " + operation + " allows nobody."));
    }
}
