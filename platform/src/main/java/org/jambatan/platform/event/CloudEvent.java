package org.jambatan.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in structured JSON, with our extensions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String aggregateversion,
        @Nullable String partnerid,
        String traceparent,
        Object data) {}
