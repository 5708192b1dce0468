package org.jambatan.platform.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** The paging parameters of every list; taken by resources as a {@code @BeanParam}. */
public class PageRequest {

    public static final int LARGEST = 200;
    private static final int USUAL = 50;

    @QueryParam("limit")
    @Parameter(
            description = "Items per page, 1 to 200; 50 if not said.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before.")
    @Nullable
    String cursor;

    @QueryParam("count")
    @Parameter(description = "`true` also answers how many there are in all.")
    @Nullable
    String count;

    /** How many items; {@link Invalid} when it is no number from 1 to 200. */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= LARGEST) {
            return Integer.parseInt(limit);
        }
        throw new Invalid("limit", "must be a whole number from 1 to 200");
    }

    public int limitAndOneMore() {
        return limit() + 1;
    }

    public Optional<Cursor> cursor() {
        return cursor == null ? Optional.empty() : Optional.of(Cursor.decoded(cursor));
    }

    public boolean wantsCount() {
        if (count == null || count.equals("true") || count.equals("false")) {
            return "true".equals(count);
        }
        throw new Invalid("count", "must be true or false");
    }
}
