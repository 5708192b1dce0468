package org.jambatan.platform.command;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that changes something. It runs in one transaction together with its audit row, its outbox rows
 * and, where the client sent one, its idempotency key; it is run again as a whole (three times in all, with jitter) on
 * deadlock, serialisation failure, lock time-out or a stale version; and when nothing but lag refuses it, it waits up
 * to two seconds, outside any transaction, for this service to hear the news.
 *
 * <p>Such a method is not {@code @Transactional} itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {

    /** What the audit calls it: {@code <noun>.<verb>}, such as {@code booking.request}. */
    @Nonbinding
    String value() default "";

    /**
     * Whether it queues for one of half the pool's connections before it begins: for commands that come in rushes. The
     * turn ends with each attempt's transaction; while the command waits for news it holds none.
     */
    @Nonbinding
    boolean inTurn() default false;
}
