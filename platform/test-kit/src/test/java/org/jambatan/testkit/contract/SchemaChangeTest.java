package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaChangeTest {

    private static final String LANDED = """
            {"x-audience":"agency","x-topic":"t","type":"object","required":["id"],"properties":{
             "id":{"type":"string","format":"uuid"},
             "n":{"type":["integer","null"]},
             "state":{"type":"string","enum":["A","B"]},
             "kind":{"type":"string","enum":["A","B"],"x-open":true},
             "only":{"type":"string","enum":["A"]},
             "list":{"type":"array","items":{"$ref":"#/$defs/item"}}},
             "$defs":{"item":{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":{"type":"string","format":"uuid"},     | ``                                        | /id is gone
            "required":["id"]                           | "required":[]                             | /id is no longer always there
            "format":"uuid"                             | "format":"date"                           | /id: format was
            "type":["integer","null"]                   | "type":["integer","string"]               | /n was
            "state":{"type":"string","enum":["A","B"]}  | "state":{"type":"string","enum":["A"]}    | /state was one of
            "state":{"type":"string","enum":["A","B"]}  | "state":{"type":"string","enum":["A","B","C"]} | /state was one of
            "only":{"type":"string","enum":["A"]}       | "only":{"type":"string","enum":["B","C"]} | /only was one of
            "properties":{"a":{"type":"string"}}        | "properties":{"a":{"type":"number"}}      | /list/*/a was
            "x-audience":"agency"                       | "x-audience":"internal"                   | narrower
            "x-topic":"t"                               | "x-topic":"u"                             | x-topic was
            """)
    void what_breaks_a_reader_is_found(String before, String after, String said) throws JsonProcessingException {
        assertThat(SchemaChange.breaking(json(LANDED), json(LANDED.replace(before, after))))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "required":["id"]                           | "required":["id","n"]
            "type":["integer","null"]                   | "type":"integer"
            "n":                                        | "added":{"type":"string"},"n":
            "kind":{"type":"string","enum":["A","B"]    | "kind":{"type":"string","enum":["A","B","C"]
            "only":{"type":"string","enum":["A"]        | "only":{"type":"string","enum":["A","B"]
            "x-audience":"agency"                       | "x-audience":"public"
            """)
    void what_only_adds_breaks_nobody(String before, String after) throws JsonProcessingException {
        assertThat(LANDED).contains(before);
        assertThat(SchemaChange.breaking(json(LANDED), json(LANDED.replace(before, after))))
                .isEmpty();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return ContractFiles.JSON.readTree(text);
    }
}
