package org.jambatan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A number or a truth value written as another kind of scalar is an unexpected token like any other. By itself the
 * parser refuses it past its problem handlers, so that {@link Faults} would end at the first one.
 */
final class StrictScalars extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
        var scalar = ClassUtil.primitiveType(type.getBeanClass()) != null
                || type.getBeanClass().isPrimitive()
                || Number.class.isAssignableFrom(type.getBeanClass());
        // The description of Integer is that of int; only the reader knows which of the two it reads.
        return scalar ? new Strict(reader, reader.handledType(), null) : reader;
    }

    private static final class Strict extends DelegatingDeserializer {

        private final Class<?> type;
        private final boolean isTruth;
        private final @Nullable String member;

        Strict(JsonDeserializer<?> reader, Class<?> type, @Nullable String member) {
            super(reader);
            this.type = type;
            this.isTruth = type == boolean.class || type == Boolean.class;
            this.member = member;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Strict(reader, type, member);
        }

        /** Learns which member of which object it reads. */
        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            var contextual = super.createContextual(context, property);
            return property != null && contextual instanceof Strict strict
                    ? new Strict(strict.getDelegatee(), type, property.getName())
                    : contextual;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return type.isPrimitive() && member != null && context.getAttribute(Faults.KEY) instanceof Faults faults
                    ? faults.missing(context, member, type)
                    : super.getAbsentValue(context);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return fits(parser) || parser.hasToken(JsonToken.VALUE_NULL)
                    ? super.deserialize(parser, context)
                    : context.handleUnexpectedToken(type, parser);
        }

        private boolean fits(JsonParser parser) throws IOException {
            var token = parser.currentToken();
            if (isTruth || !token.isNumeric()) {
                return isTruth && token.isBoolean();
            }
            if (type == int.class || type == Integer.class) {
                return parser.getNumberType() == JsonParser.NumberType.INT;
            }
            if (type == long.class || type == Long.class) {
                return parser.getNumberType() == JsonParser.NumberType.INT
                        || parser.getNumberType() == JsonParser.NumberType.LONG;
            }
            return true;
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
            if (!type.isPrimitive() || !context.isEnabled(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)) {
                return super.getNullValue(context);
            }
            try {
                return context.handleUnexpectedToken(type, context.getParser());
            } catch (JsonMappingException fault) {
                throw fault;
            } catch (IOException unreadable) {
                throw JsonMappingException.fromUnexpectedIOE(unreadable);
            }
        }
    }
}
