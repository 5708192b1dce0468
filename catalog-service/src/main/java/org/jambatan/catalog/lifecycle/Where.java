package org.jambatan.catalog.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a read, as they gather. It starts from who reads, so that no read can forget it. The table read is
 * called {@code t} and has {@code id}, {@code partner_id} and {@code status}.
 */
public final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Where(String first) {
        sql.append(first);
    }

    /** Public is what is published by a partner that is confirmed now. */
    public static Where visibleTo(Viewer viewer) {
        if (viewer.readsEverything()) {
            return new Where("true");
        }
        var published = "(t.status = 'PUBLISHED' and t.partner_id in (select p.id from provider p where p.confirmed)";
        return viewer.partner() == null
                ? new Where(published + ")")
                : new Where(published + " or t.partner_id = ?)").with(viewer.partner());
    }

    /** Of one owner, in whatever state. */
    public static Where ownedBy(UUID partner) {
        return new Where("t.partner_id = ?").with(partner);
    }

    private Where with(Object value) {
        values.add(value);
        return this;
    }

    public Where and(String clause, Object... more) {
        sql.append(" and ").append(clause);
        values.addAll(List.of(more));
        return this;
    }

    public Where andIf(String clause, Optional<?> value) {
        return value.isPresent() ? and(clause, value.get()) : this;
    }

    /** In this status, as the viewer reads it. */
    public Where inStatus(Viewer viewer, Optional<Status> status) {
        if (status.isEmpty()) {
            return this;
        }
        var own = viewer.partner();
        if (own == null || viewer.away() == null) {
            return and("t.status = ?", status.get().name());
        }
        return switch (status.get()) {
            case PUBLISHED -> and("t.status = 'PUBLISHED' and t.partner_id <> ?", own);
            case SUSPENDED -> and("(t.status = 'SUSPENDED' or (t.status = 'PUBLISHED' and t.partner_id = ?))", own);
            case DRAFT, RETIRED -> and("t.status = ?", status.get().name());
        };
    }

    public String sql() {
        return sql.toString();
    }

    /** The values of the conditions, and after them those of the rest of the statement. */
    public @Nullable Object[] valuesAnd(@Nullable Object... rest) {
        var all = new ArrayList<>(values);
        all.addAll(java.util.Arrays.asList(rest));
        return all.toArray();
    }

    /** The ids that satisfy the conditions, newest first, a page at a time. */
    public Page<UUID> page(DataSource database, String table, PageRequest request) {
        return page(database, table, request, "");
    }

    /** The same, with a mark in its cursors. */
    public Page<UUID> page(DataSource database, String table, PageRequest request, String mark) {
        var counted = request.wantsCount() ? Optional.of(count(database, table)) : Optional.<Long>empty();
        request.cursor().ifPresent(cursor -> and("t.id < ?", cursor.id()));
        var ids = Sql.list(
                database,
                "select t.id from " + table + " t where " + sql + " order by t.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                valuesAnd(request.limitAndOneMore()));
        var page = Page.of(ids, request, id -> new Cursor(mark, id));
        return counted.map(page::counted).orElse(page);
    }

    public long count(DataSource database, String table) {
        return Sql.one(
                        database,
                        "select count(*) from " + table + " t where " + sql,
                        row -> row.getLong(1),
                        valuesAnd())
                .orElse(0L);
    }

    public boolean matches(DataSource database, String table, UUID id) {
        return and("t.id = ?", id).count(database, table) == 1;
    }
}
