package org.jambatan.systemtests;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link World} to every class, starts it for the first and stops it after the last. */
final class SharedPlatform implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedPlatform.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        world(context);
    }

    private static World world(ExtensionContext context) {
        var attempt = context.getRoot().getStore(HERE).computeIfAbsent("world", key -> Attempt.make(), Attempt.class);
        if (attempt.failure() != null) {
            throw new IllegalStateException("The platform did not start: " + attempt.failure(), attempt.failure());
        }
        return attempt.world();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(World.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return world(context);
    }

    /** A start is tried once: each class would otherwise wait minutes for the same failure. */
    private record Attempt(World world, Throwable failure) implements AutoCloseable {
        static Attempt make() {
            var world = World.ofItsOwn();
            try {
                world.begin();
                return new Attempt(world, null);
            } catch (RuntimeException | AssertionError e) {
                return new Attempt(world, e);
            }
        }

        @Override
        public void close() {
            world.end();
        }
    }
}
