package org.jambatan.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that many operations have, with what they mean and how long they may be. */
final class CommonParameters {

    /** The whole request target may have 8 KiB; no single parameter has more. */
    private static final int LONGEST = 8 * 1024;

    private static final Map<String, String> USUAL = Map.of(
            "id", "The id of the object the path names.",
            "status", "Only those of this status.",
            "from", "Only from this time or day on.",
            "to", "Only up to this time or day.",
            "partnerId", "Only those of this partner.",
            "programmeId", "Only those of this programme.",
            "objectId", "Only what was done to this object.",
            "q", "Words to look for, in English, Malay or Chinese.");

    private CommonParameters() {}

    static void complete(HttpMethod method, Operation operation, Chapter.Entry entry) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> !"service".equals(parameter.getName()))
                    .forEach(parameters::add);
        }
        parameters.forEach(parameter -> describe(parameter, entry));
        if (method == HttpMethod.POST) {
            parameters.add(header("Idempotency-Key")
                    .description(
                            "1 to 255 visible ASCII characters; the same key and body get the same answer for a day.")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .maxLength(255)
                            .pattern("^[!-~]{1,255}$")));
        }
        if (method == HttpMethod.PATCH) {
            parameters.add(header("If-Match")
                    .required(true)
                    .description("The `ETag` that was read.")
                    .schema(tag()));
        }
        operation.setParameters(parameters.isEmpty() ? null : List.copyOf(parameters));
    }

    static Header tagHeader() {
        return OASFactory.createHeader()
                .description("The version, for `If-Match` and `If-None-Match`.")
                .schema(tag());
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER);
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema tag() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200);
    }

    private static void describe(Parameter parameter, Chapter.Entry entry) {
        entry.parameter(parameter.getName()).ifPresent(parameter::setDescription);
        if (parameter.getDescription() == null && USUAL.containsKey(parameter.getName())) {
            parameter.setDescription(USUAL.get(parameter.getName()));
        }
        limit(parameter.getSchema());
    }

    private static void limit(
            org.eclipse.microprofile.openapi.models.media.@org.jspecify.annotations.Nullable Schema schema) {
        if (schema == null || schema.getRef() != null || schema.getType() == null) {
            return;
        }
        if (schema.getType().contains(SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null) {
            schema.setMaxLength(LONGEST);
        }
        if (schema.getType().contains(SchemaType.INTEGER) && schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getType().contains(SchemaType.ARRAY)) {
            if (schema.getMaxItems() == null) {
                schema.setMaxItems(200);
            }
            limit(schema.getItems());
        }
    }
}
