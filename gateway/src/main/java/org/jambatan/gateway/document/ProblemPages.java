package org.jambatan.gateway.document;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.jambatan.platform.http.ProblemAnswer;
import org.jambatan.platform.http.ProblemCodes;

/** {@code /problems} and {@code /problems/<code>}: what each code means; the latter is the {@code type} of a problem. */
@Singleton
class ProblemPages {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Jambatan</title><style>
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 8vh auto; padding: 0 1.5rem; color: #1d2b36; }
            dt { margin-top: 1rem; font-family: ui-monospace, monospace; } dd { margin: 0; color: #43586a; } a { color: #0b5e8e; }
            </style></head><body>
            """;

    private final ProblemCodes codes = ProblemCodes.read();
    private final Map<String, String> meanings = new TreeMap<>(codes.refusals());

    ProblemPages() {
        codes.answers().values().forEach(meanings::putAll);
    }

    void register(@Observes Router router) {
        router.route("/problems").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::all);
        router.route("/problems/:code")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::one);
    }

    private void all(RoutingContext context) {
        var page = new StringBuilder(HEAD.formatted("Problems")).append("<h1>What the codes mean</h1>");
        page.append(
                "<p>A problem's <code>code</code> says what a program can branch on, its <code>type</code> leads here.</p>");
        codes.answers().forEach((status, ofStatus) -> list(page, status, ofStatus));
        list(page, "In <code>refusals</code> of a 409", codes.refusals());
        answer(context, page);
    }

    private void one(RoutingContext context) {
        var code = context.pathParam("code");
        var meaning = meanings.get(code);
        if (meaning == null) {
            ProblemAnswer.write(context, 404, "not-found", "No problem has this code.");
            return;
        }
        var page = new StringBuilder(HEAD.formatted(code))
                .append("<h1><code>")
                .append(code)
                .append("</code></h1><p>");
        page.append(html(meaning)).append("</p>");
        codes.answers().forEach((status, ofStatus) -> {
            if (ofStatus.containsKey(code)) {
                page.append("<p>Answered with status ").append(status).append(".</p>");
            }
        });
        if (codes.refusals().containsKey(code)) {
            page.append("<p>Stands in the <code>refusals</code> of a 409.</p>");
        }
        answer(context, page.append("<p><a href=\"/problems\">All codes</a></p>"));
    }

    private static void list(StringBuilder page, String title, Map<String, String> codes) {
        page.append("<h2>").append(title).append("</h2><dl>");
        new TreeMap<>(codes)
                .forEach((code, meaning) -> page.append("<dt><a href=\"/problems/")
                        .append(code)
                        .append("\">")
                        .append(code)
                        .append("</a></dt><dd>")
                        .append(html(meaning))
                        .append("</dd>"));
        page.append("</dl>");
    }

    private static String html(String markdown) {
        return markdown.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    private static void answer(RoutingContext context, StringBuilder page) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page.append("</body></html>").toString());
    }
}
