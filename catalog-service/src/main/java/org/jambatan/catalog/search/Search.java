package org.jambatan.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jambatan.catalog.lifecycle.Where;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The one query behind every search: all words must be there, the best matches come first. When nothing matches, words
 * are taken for misspelt ones. When more matches than anybody reads, ranking them all would cost much and say nothing,
 * and the newest come first.
 */
@ApplicationScoped
public class Search {

    private static final int MANY = 2_000;
    private static final String MATCHES = "t.tokens @@ cast(? as tsquery)";
    private static final Pattern CURSOR = Pattern.compile("[rmno]\\d{1,10}");

    private final DataSource database;

    Search(DataSource database) {
        this.database = database;
    }

    /** Without words, everything that satisfies the conditions, newest first. Words without a token find nothing. */
    public Page<UUID> find(Where where, Optional<String> words, PageRequest request) {
        if (words.isEmpty()) {
            return where.page(database, "offering_search", request);
        }
        var query = WordQuery.of(words.get());
        if (query.isEmpty()) {
            var nothing = new Page<UUID>(List.of(), null, null);
            return request.wantsCount() ? nothing.counted(0) : nothing;
        }
        var way = way(where, query, request);
        where.and(MATCHES, way.tsquery);
        if (!way.ranked) {
            return where.page(database, "offering_search", request, way.mark + "0");
        }
        var page = ranked(where, way, request);
        return request.wantsCount() ? page.counted(where.count(database, "offering_search")) : page;
    }

    /**
     * How a query is answered. The mark stands in the cursors, so that a later page goes on in the way of the first,
     * whatever has been published meanwhile.
     */
    private record Way(char mark, String tsquery, boolean ranked) {}

    private Way way(Where where, WordQuery query, PageRequest request) {
        var cursor = request.cursor();
        if (cursor.isPresent()) {
            if (!CURSOR.matcher(cursor.get().sortKey()).matches()) {
                throw new Invalid("cursor", "is not a cursor this list has given");
            }
            var mark = cursor.get().sortKey().charAt(0);
            var tsquery = mark == 'r' || mark == 'n' ? query.tsquery() : mended(query);
            return new Way(mark, tsquery, mark == 'r' || mark == 'm');
        }
        var exact = upToMany(where, query.tsquery());
        if (exact > 0) {
            return exact > MANY ? new Way('n', query.tsquery(), false) : new Way('r', query.tsquery(), true);
        }
        var mended = mended(query);
        var found = mended.equals(query.tsquery()) ? 0 : upToMany(where, mended);
        return found > MANY ? new Way('o', mended, false) : new Way('m', mended, true);
    }

    private int upToMany(Where where, String tsquery) {
        return Sql.one(
                        database,
                        "select count(*) from (select 1 from offering_search t where " + MATCHES + " and " + where.sql()
                                + " limit " + (MANY + 1) + ") found",
                        row -> row.getInt(1),
                        withFirst(tsquery, where.valuesAnd()))
                .orElse(0);
    }

    private Page<UUID> ranked(Where where, Way way, PageRequest request) {
        var after = request.cursor();
        var hits = Sql.list(
                database,
                "select id, rank from (select t.id, cast(ts_rank(t.tokens, cast(? as tsquery)) * 1e6 as bigint) as rank"
                        + " from offering_search t where " + where.sql()
                        + ") found where (rank, id) < (?, ?) order by rank desc, id desc limit ?",
                row -> new Hit(row.getObject(1, UUID.class), row.getLong(2)),
                withFirst(
                        way.tsquery,
                        where.valuesAnd(
                                after.map(cursor ->
                                                Long.parseLong(cursor.sortKey().substring(1)))
                                        .orElse(Long.MAX_VALUE),
                                after.map(Cursor::id).orElse(new UUID(-1, -1)),
                                request.limitAndOneMore())));
        return Page.of(hits, request, hit -> new Cursor(way.mark + Long.toString(hit.rank), hit.id))
                .map(Hit::id);
    }

    private String mended(WordQuery query) {
        Map<String, List<String>> spellings = new HashMap<>();
        query.mendable().forEach(word -> spellings.put(word, alike(word)));
        return query.tsquery(spellings);
    }

    private List<String> alike(String word) {
        return Sql.list(database, """
                select word from search_word where word % ? and similarity(word, ?) >= 0.4
                order by similarity(word, ?) desc, word limit 5""", row -> row.getString(1), word, word, word);
    }

    private static @Nullable Object[] withFirst(Object first, @Nullable Object[] rest) {
        var all = new @Nullable Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private record Hit(UUID id, long rank) {}
}
