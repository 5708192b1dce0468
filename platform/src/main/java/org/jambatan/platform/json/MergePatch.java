package org.jambatan.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** RFC 7396: applies a partial document to an input record and answers the whole, validated record. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;
    private final BodyReader reader;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
        this.reader = new BodyReader(mapper, validator);
    }

    /**
     * @param current the editable part of the object as it stands
     * @param patch the document sent; {@code null} removes a member
     * @throws Invalid when the patch is no object, or the whole would be invalid; every fault is named
     */
    @SuppressWarnings("unchecked")
    public <T> T apply(T current, @Nullable JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new Invalid("body", "must be an object");
        }
        var whole = merge(mapper.valueToTree(current), changes);
        try {
            var patched = reader.read(mapper.writeValueAsBytes(whole), (Class<T>) current.getClass());
            if (patched == null) {
                throw new Invalid("body", "must be an object");
            }
            var faults = validator.validate(patched).stream()
                    .map(fault -> new Violation(fault.getPropertyPath().toString(), fault.getMessage()))
                    .sorted(Comparator.comparing(Violation::field))
                    .toList();
            if (!faults.isEmpty()) {
                throw new Invalid(faults);
            }
            return patched;
        } catch (IOException unreadable) {
            throw new Invalid("body", "cannot be read");
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : mapper.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                var before = merged.path(change.getKey());
                merged.set(change.getKey(), merge(before, change.getValue()));
            }
        });
        return merged;
    }
}
