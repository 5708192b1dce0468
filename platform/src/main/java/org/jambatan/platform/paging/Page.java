package org.jambatan.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list: its items, the cursor of the next page if there is one, and the count if asked for. */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long count) implements Paged {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows of which one more than the limit was read.
     *
     * @param cursorOf the sort key and id of a row, in the order of the query
     */
    public static <T> Page<T> of(List<T> rowsAndOneMore, PageRequest request, Function<T, Cursor> cursorOf) {
        if (rowsAndOneMore.size() <= request.limit()) {
            return new Page<>(rowsAndOneMore, null, null);
        }
        var items = rowsAndOneMore.subList(0, request.limit());
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded(), null);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, count);
    }

    public Page<T> counted(long total) {
        return new Page<>(items, next, total);
    }
}
