package org.jambatan.platform.sql;

import java.sql.SQLException;

/** An SQLException where nobody can do more than roll back; the cause says what PostgreSQL meant. */
public final class SqlFailure extends RuntimeException {

    SqlFailure(SQLException cause) {
        super(cause);
    }
}
