package org.jambatan.gateway.mailbox;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.http.ProblemAnswer;

/**
 * Passes {@code /mailbox} to the demo's mailbox, {@code jambatan.mailbox.url}. Where none is set, and that is
 * everywhere but in the demo, there is no such page.
 */
@Singleton
class MailboxPage {

    private static final int LONGEST_MS = 5_000;

    private final Optional<URI> mailbox;
    private final HttpClient client;

    MailboxPage(Vertx vertx, @ConfigProperty(name = "jambatan.mailbox.url") Optional<URI> mailbox) {
        this.mailbox = mailbox;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(LONGEST_MS).setMaxPoolSize(4));
    }

    void register(@Observes Router router) {
        mailbox.ifPresent(
                url -> router.route("/mailbox").method(HttpMethod.GET).handler(context -> pass(context, url)));
    }

    private void pass(RoutingContext context, URI url) {
        var query = context.request().query();
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url.resolve("/mailbox") + (query == null ? "" : "?" + query))
                .setConnectTimeout(LONGEST_MS)
                .setIdleTimeout(LONGEST_MS);
        var accept = context.request().getHeader("Accept");
        if (accept != null) {
            options.putHeader("Accept", accept);
        }
        client.request(options)
                .compose(request -> request.send())
                .compose(answer -> answer.body().map(body -> new Page(answer, body)))
                .onSuccess(page -> page.show(context))
                .onFailure(away -> ProblemAnswer.write(context, 502, "bad-gateway", "The mailbox does not answer."));
    }

    private record Page(HttpClientResponse answer, Buffer body) {

        void show(RoutingContext context) {
            var type = answer.getHeader("Content-Type");
            context.response()
                    .setStatusCode(answer.statusCode())
                    .putHeader("Content-Type", type == null ? "text/plain" : type)
                    .putHeader("Cache-Control", "no-store")
                    .end(body);
        }
    }
}
