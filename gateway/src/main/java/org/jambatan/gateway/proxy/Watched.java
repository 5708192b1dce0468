package org.jambatan.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way: tells of each piece that passes, and breaks off when there is more than may pass. */
final class Watched implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long most;
    private final Runnable progress;
    private final Runnable tooMuch;
    private @Nullable Handler<Throwable> failure;
    private long passed;

    Watched(ReadStream<Buffer> body, Runnable progress) {
        this(body, Long.MAX_VALUE, progress, () -> {});
    }

    Watched(ReadStream<Buffer> body, long most, Runnable progress, Runnable tooMuch) {
        this.body = body;
        this.most = most;
        this.progress = progress;
        this.tooMuch = tooMuch;
    }

    @Override
    public Watched handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            body.handler(null);
        } else {
            body.handler(piece -> take(piece, handler));
        }
        return this;
    }

    private void take(Buffer piece, Handler<Buffer> handler) {
        passed += piece.length();
        if (passed <= most) {
            progress.run();
            handler.handle(piece);
        } else if (failure != null) {
            tooMuch.run();
            failure.handle(new IllegalStateException("The body is larger than the path allows."));
        }
    }

    @Override
    public Watched exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public Watched endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            progress.run();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public Watched pause() {
        body.pause();
        return this;
    }

    @Override
    public Watched resume() {
        body.resume();
        return this;
    }

    @Override
    public Watched fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
