package org.jambatan.platform.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas that say how much they hold. */
final class Limits {

    private Limits() {}

    static Schema whole(Schema schema, long least, long most) {
        return schema.addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most));
    }
}
