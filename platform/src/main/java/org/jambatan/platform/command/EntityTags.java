package org.jambatan.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** {@code If-Match} against the version a command found: 428 when it is missing but required, 412 when it is stale. */
@ApplicationScoped
public class EntityTags {

    /** Possessive throughout: a list of thousands of tags is read without a frame for each. */
    private static final Pattern FORM = Pattern.compile("\\*|(?:W/)?+\"[^\"]*+\"(?:\\s*+,\\s*+(?:W/)?+\"[^\"]*+\")*+");

    private final CurrentRequest request;

    EntityTags(CurrentRequest request) {
        this.request = request;
    }

    static String of(Versioned view) {
        return "\"" + view.version() + "\"";
    }

    /** Whether a header that lists tags, weak ones included, or {@code *} names this one. */
    static boolean names(@Nullable String tags, String tag) {
        return tags != null && FORM.matcher(tags).matches() && (tags.equals("*") || tags.contains(tag));
    }

    /** For PATCH: the client must have read what it changes. */
    public void require(long version) {
        if (request.header("If-Match").isEmpty()) {
            throw Answer.preconditionMissing();
        }
        check(version);
    }

    /** For commands: a client may say which version it saw. */
    public void check(long version) {
        request.header("If-Match").ifPresent(tags -> {
            if (!FORM.matcher(tags).matches()) {
                throw new Invalid("If-Match", "must be an entity tag as answered in ETag");
            }
            if (!names(tags, "\"" + version + "\"")) {
                throw Answer.stale(version);
            }
        });
    }
}
