package org.jambatan.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Explicit SQL where an entity would only be in the way. Inside a transaction the data source hands out that
 * transaction's own connection, so these statements commit with the rest.
 */
public final class Sql {

    private Sql() {}

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static <T> List<T> list(DataSource database, String sql, Row<T> reader, @Nullable Object... values) {
        try (var connection = database.getConnection()) {
            return list(connection, sql, reader, values);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public static <T> List<T> list(Connection connection, String sql, Row<T> reader, @Nullable Object... values) {
        try (var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public static <T> Optional<T> one(DataSource database, String sql, Row<T> reader, @Nullable Object... values) {
        return list(database, sql, reader, values).stream().findFirst();
    }

    /** How many rows were changed. */
    public static int run(DataSource database, String sql, @Nullable Object... values) {
        try (var connection = database.getConnection()) {
            return run(connection, sql, values);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    public static int run(Connection connection, String sql, @Nullable Object... values) {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Lists, maps and records go into a {@code jsonb} column as text with {@code cast(? as jsonb)}. */
    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case Long[] numbers -> statement.setArray(i + 1, connection.createArrayOf("bigint", numbers));
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
