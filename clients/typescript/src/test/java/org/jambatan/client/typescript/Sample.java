package org.jambatan.client.typescript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A small document with one of everything. */
final class Sample {

    static final String DOCUMENT = """
            {"paths": {
              "/api/v1/things": {
                "get": {"operationId": "listThings", "summary": "All things",
                  "parameters": [
                    {"name": "q", "in": "query", "description": "Words */ of it", "schema": {"type": "string"}},
                    {"name": "cursor", "in": "query", "schema": {"type": "string"}}],
                  "responses": {"200": {"content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/PageThing"}},
                    "text/csv": {"schema": {"type": "string"}}}}}},
                "post": {"operationId": "draftThing",
                  "parameters": [{"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}],
                  "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/DraftThing"}}}},
                  "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
              "/api/v1/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "patch": {"operationId": "reviseThing",
                  "parameters": [{"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}},
                                 {"name": "X-Reason-Why", "in": "header", "schema": {"type": "string"}}],
                  "requestBody": {"content": {"application/json": {"schema": {"type": "object"}},
                    "application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/DraftThing"}}}},
                  "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}},
                "delete": {"operationId": "removeThing", "responses": {"204": {"description": "gone"}}}},
              "/api/v1/things/{id}/retirement": {
                "post": {"operationId": "retireThing",
                  "parameters": [{"$ref": "#/components/parameters/ThingId"}],
                  "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "properties": {"reason": {"type": "string"}}}}}},
                  "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                                "202": {"content": {"application/json": {"schema": {"type": "object"}}}}}}}},
              "/api/v1/things/{id}/picture": {
                "get": {"operationId": "readThingPicture",
                  "parameters": [{"$ref": "#/components/parameters/ThingId"}],
                  "responses": {"200": {"content": {"image/png": {}}}}}},
              "/api/v1/things/{id}/calendar": {
                "get": {"operationId": "readThingCalendar",
                  "parameters": [{"$ref": "#/components/parameters/ThingId"}],
                  "responses": {"200": {"content": {"text/calendar": {}}}}}},
              "/api/v1/thing-imports": {
                "post": {"operationId": "importThings",
                  "requestBody": {"required": true, "content": {"text/csv": {"schema": {"type": "string"}}}},
                  "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"type": ["integer", "null"]}}}}}}}}
            },
            "components": {
              "parameters": {"ThingId": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}},
              "schemas": {
                "Thing": {"type": "object", "description": "One thing.", "required": ["id", "state"], "properties": {
                  "id": {"type": "string", "format": "uuid"}, "state": {"$ref": "#/components/schemas/State"},
                  "odd-name": {"type": "boolean"}, "sizes": {"type": "array", "items": {"type": "integer"}},
                  "either": {"type": "array", "items": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/State"}]}},
                  "inner": {"type": "object", "properties": {"deep": {"type": "number", "description": "How\\ndeep"}}}}},
                "DraftThing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                "PageThing": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}, "next": {"type": "string"}}},
                "State": {"type": "string", "enum": ["NEW", "OLD"]},
                "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
                "Both": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Labels"}]},
                "Any": {}}}}
            """;

    private Sample() {}

    static Document document() {
        return document(DOCUMENT);
    }

    static Document document(String text) {
        try {
            return new Document(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
