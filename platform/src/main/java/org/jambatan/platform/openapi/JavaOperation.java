package org.jambatan.platform.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.paging.Paged;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The method behind an operation: what the scanner of documents does not read off it, this does. */
record JavaOperation(Method method) {

    /** From an operation id of the strategy {@code PACKAGE_CLASS_METHOD}; none where the document was not made so. */
    static Optional<JavaOperation> of(String scannedId) {
        var cut = scannedId.lastIndexOf('_');
        if (cut < 0) {
            return Optional.empty();
        }
        try {
            var resource = Class.forName(
                    scannedId.substring(0, cut), false, Thread.currentThread().getContextClassLoader());
            return Stream.of(resource.getMethods())
                    .filter(method -> method.getName().equals(scannedId.substring(cut + 1)))
                    .filter(method -> method.isAnnotationPresent(Operation.class) && !method.isBridge())
                    .findFirst()
                    .map(JavaOperation::new);
        } catch (ClassNotFoundException scannedElsewhere) {
            return Optional.empty();
        }
    }

    String name() {
        return method.getName();
    }

    /** The status of success where it is said. */
    Optional<String> status() {
        return Optional.ofNullable(method.getAnnotation(ResponseStatus.class))
                .map(said -> Integer.toString(said.value()));
    }

    /** Empty where anybody may call it. */
    List<String> roles() {
        var ofMethod = method.getAnnotation(RolesAllowed.class);
        var roles = ofMethod == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : ofMethod;
        return roles == null || isOpen() ? List.of() : List.of(roles.value());
    }

    boolean isOpen() {
        return method.isAnnotationPresent(jakarta.annotation.security.PermitAll.class);
    }

    boolean answersList() {
        var answer = rawOf(method.getGenericReturnType());
        return Paged.class.isAssignableFrom(answer) || Collection.class.isAssignableFrom(answer);
    }

    boolean answersVersion() {
        return Versioned.class.isAssignableFrom(rawOf(method.getGenericReturnType()));
    }

    Type answered() {
        return method.getGenericReturnType();
    }

    /** The types of bodies, path and query parameters included: those have no records of ours. */
    List<Type> taken() {
        return new ArrayList<>(List.of(method.getGenericParameterTypes()));
    }

    private static Class<?> rawOf(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }
}
