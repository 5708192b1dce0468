package org.jambatan.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a PATCH takes: any part of the record that the object is then read as, so nothing of it is required. */
final class TakenSchemas {

    private static final String PART = "Patch";
    private static final String WHERE = "#/components/schemas/";

    private final Components components;

    TakenSchemas(Components components) {
        this.components = components;
    }

    void complete(HttpMethod method, Operation operation) {
        var body = operation.getRequestBody();
        if (method != HttpMethod.PATCH || body == null || body.getContent() == null) {
            return;
        }
        body.getContent().getMediaTypes().values().forEach(type -> {
            var name = nameOf(type.getSchema());
            // Both media types of a PATCH may share one object.
            if (name != null && !name.endsWith(PART) && components.getSchemas().containsKey(name)) {
                var part = name + PART;
                components.addSchema(part, partOf(components.getSchemas().get(name)));
                type.setSchema(OASFactory.createSchema().ref(WHERE + part));
            }
        });
    }

    private static Schema partOf(Schema whole) {
        return OASFactory.createSchema()
                .description("Any of these; `null` takes a value away (RFC 7396).")
                .type(whole.getType())
                .properties(whole.getProperties())
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static @Nullable String nameOf(@Nullable Schema schema) {
        var reference = schema == null ? null : schema.getRef();
        return reference == null || !reference.startsWith(WHERE) ? null : reference.substring(WHERE.length());
    }
}
