package org.jambatan.platform.sql;

import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Undoes one part of a transaction alone, where a command that was refused half way is one of several.
 *
 * <p>It undoes what was written, not what Hibernate holds: an entity made within must have been given up before the
 * refusal, or it is written once more.
 */
public final class Savepoint {

    private Savepoint() {}

    /** Must be called inside a transaction. What {@code part} has written is undone if it throws, and only then. */
    public static <T> T around(DataSource database, Supplier<T> part) {
        Sql.run(database, "savepoint part");
        try {
            var answer = part.get();
            Sql.run(database, "release savepoint part");
            return answer;
        } catch (RuntimeException failure) {
            Sql.run(database, "rollback to savepoint part");
            Sql.run(database, "release savepoint part");
            throw failure;
        }
    }
}
