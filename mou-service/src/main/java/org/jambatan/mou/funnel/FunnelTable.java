package org.jambatan.mou.funnel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jambatan.mou.agreement.TableText;

/** Writes the report's rows as CSV. */
@Provider
@Produces("text/csv")
class FunnelTable implements MessageBodyWriter<FunnelReport> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FunnelReport.class;
    }

    @Override
    public void writeTo(
            FunnelReport report,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TableText.MEDIA_TYPE);
        out.write(TableText.of(report.items()).getBytes(StandardCharsets.UTF_8));
    }
}
