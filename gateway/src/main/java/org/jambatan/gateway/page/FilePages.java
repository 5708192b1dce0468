package org.jambatan.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves those files and no folder of them; a browser keeps a copy, and asks each time whether it is still the same. */
@Singleton
class FilePages {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Map<String, ServedFile> files = ServedFiles.all();

    void register(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        var path = context.request().path();
        var file = path == null ? null : files.get(path);
        if (file == null) {
            context.next();
            return;
        }
        var response = context.response().putHeader("ETag", file.tag()).putHeader("Cache-Control", "no-cache");
        if (isKnown(context.request().getHeader("If-None-Match"), file.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.mediaType());
        if (file.isDownload()) {
            response.putHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.putHeader("Content-Length", Integer.toString(file.content().length()))
                    .end();
        } else {
            response.end(file.content());
        }
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && (tags.strip().equals("*")
                        || COMMA.splitAsStream(tags.strip())
                                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                                .anyMatch(tag::equals));
    }
}
