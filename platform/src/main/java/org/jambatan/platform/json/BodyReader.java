package org.jambatan.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads a body into one of our input records and reports every fault of its shape in one answer. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(1)
class BodyReader implements MessageBodyReader<Object> {

    private final ObjectMapper mapper;
    private final Validator validator;

    BodyReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() && type.getName().startsWith("org.jambatan.");
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readAllBytes();
        return bytes.length == 0 ? null : read(bytes, type);
    }

    <T> @Nullable T read(byte[] json, Class<T> type) throws JsonProcessingException, IOException {
        var faults = new Faults();
        T value = mapper.readerFor(type)
                .withHandler(faults)
                .withAttribute(Faults.KEY, faults)
                .readValue(json);
        if (faults.found().isEmpty()) {
            return value;
        }
        var all = new ArrayList<>(faults.found());
        if (value != null) {
            validator.validate(value).stream()
                    .map(fault -> new Violation(fault.getPropertyPath().toString(), fault.getMessage()))
                    .filter(fault -> !faults.concerns(fault.field()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Violation::field));
        throw new Invalid(all);
    }
}
