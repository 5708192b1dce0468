package org.jambatan.platform.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What PostgreSQL meant, read from the driver: Hibernate does not know the name of an EXCLUDE constraint. */
public final class Database {

    private static final Set<String> AGAIN = Set.of("40P01", "40001", "55P03");
    private static final Set<String> BAD_TEXT = Set.of("22021", "22P05");

    private Database() {}

    /** The named constraint that was violated (23xxx), when that is what happened. */
    public static Optional<String> violatedConstraint(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused
                    && state(refused).startsWith("23")
                    && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }

    /** Deadlock, serialisation failure, lock time-out or stale version: the whole command may be run again. */
    public static boolean mayRunAgain(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleStateException
                    || cause instanceof jakarta.persistence.OptimisticLockException
                    || (cause instanceof SQLException sql && AGAIN.contains(state(sql)))) {
                return true;
            }
        }
        return false;
    }

    /** The connection, the pool or the server is the trouble, or the statement took too long: not the data. */
    public static boolean unavailable(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The statement was ended for the time it took. */
    public static boolean tookTooLong(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state(sql).equals("57014")) {
                return true;
            }
        }
        return false;
    }

    public static boolean refusedText(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && BAD_TEXT.contains(state(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnavailable(SQLException failure) {
        var state = state(failure);
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || (state.isEmpty() && String.valueOf(failure.getMessage()).contains("acquisition timeout"));
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
