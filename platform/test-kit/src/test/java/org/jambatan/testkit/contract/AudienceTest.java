package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.embedded.Home;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceTest {

    @Test
    void every_contract_of_this_checkout_says_for_whom_it_is_and_tells_of_nobody() {
        var faults = new ArrayList<String>();
        var all = EventFolder.allIn(Home.folder().resolve("contracts/events"));
        for (var contract : all) {
            for (var fault : contract.faults()) {
                faults.add(contract.publisher() + "/" + contract.event() + ": " + fault);
            }
        }
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(faults).isEmpty();
    }

    /** Who rebuilds from the compacted topic must find there all of which he has heard. */
    @Test
    void of_whatever_somebody_hears_he_is_told_how_it_stands() {
        var all = EventFolder.allIn(Home.folder().resolve("contracts/events"));
        var heard = all.stream().filter(AudienceTest::isShown).map(AudienceTest::noun);
        var standing = all.stream()
                .filter(contract -> contract.event().contains(".state."))
                .filter(AudienceTest::isShown)
                .map(AudienceTest::noun);

        assertThat(standing.distinct())
                .containsExactlyInAnyOrderElementsOf(heard.distinct().toList());
    }

    private static boolean isShown(EventFolder contract) {
        return !contract.schema().path("x-audience").asText().equals("internal");
    }

    private static String noun(EventFolder contract) {
        return contract.publisher() + "/"
                + contract.event().substring(0, contract.event().indexOf('.'));
    }

    @Test
    void an_audience_is_one_of_three() {
        assertThat(Audience.faultsIn(schema("{}"))).hasSize(1);
        assertThat(Audience.faultsIn(schema("{'x-audience':'everybody'}"))).hasSize(1);
        assertThat(Audience.faultsIn(schema("{'x-audience':'agency'}"))).isEmpty();
    }

    @Test
    void a_narrowed_audience_names_values_that_the_schema_knows() {
        assertThat(Audience.faultsIn(narrowed("'at':'/data/status','is':['PUBLISHED']")))
                .isEmpty();
        assertThat(Audience.faultsIn(narrowed("'at':'/data/status','is':[],'orIfShownBefore':['RETIRED']")))
                .isEmpty();
        assertThat(Audience.faultsIn(narrowed("'at':'/data/status','is':['OPEN']")))
                .hasSize(1);
        assertThat(Audience.faultsIn(narrowed("'at':'/data/state','is':['PUBLISHED']")))
                .hasSize(1);
        assertThat(Audience.faultsIn(narrowed("'at':'/data/status'"))).hasSize(1);
        assertThat(Audience.faultsIn(narrowed("'at':'/data/status','is':['PUBLISHED'],'unless':1")))
                .hasSize(1);
        assertThat(Audience.faultsIn(
                        schema("{'x-audience':'internal','x-audience-when':{'at':'/data/status','is':['A']}}")))
                .isNotEmpty();
    }

    @Test
    void a_narrower_audience_breaks_its_readers_and_a_wider_one_does_not() {
        var all = schema("{'x-audience':'agency'}");
        var later = narrowed("'at':'/data/status','is':[],'orIfShownBefore':['DRAFT','PUBLISHED','RETIRED']");
        var some = narrowed("'at':'/data/status','is':['PUBLISHED','RETIRED']");
        var fewer = narrowed("'at':'/data/status','is':['PUBLISHED']");
        var none = schema("{'x-audience':'internal'}");

        assertThat(SchemaChange.breaking(all, some)).isNotEmpty();
        assertThat(SchemaChange.breaking(some, fewer)).hasSize(1);
        assertThat(SchemaChange.breaking(fewer, none)).isNotEmpty();
        assertThat(SchemaChange.breaking(fewer, some)).isEmpty();
        assertThat(SchemaChange.breaking(none, some)).isEmpty();
        assertThat(SchemaChange.breaking(all, later))
                .as("who heard of it goes on hearing of it")
                .isEmpty();
    }

    @Test
    void a_member_that_tells_of_a_person_is_found_wherever_it_is_described() {
        assertThat(PersonalData.in(schema("""
                        {'properties':{'id':{},'data':{'properties':{'email':{},'account':{},'title':{}}},
                         'people':{'items':{'properties':{'givenName':{},'workPhone':{},'home-address':{}}}}},
                         '$defs':{'Person':{'properties':{'familyName':{},'name':{}}}},
                         'oneOf':[{'properties':{'inviteToken':{}}}]}""")))
                .containsExactlyInAnyOrder(
                        "/properties/data/properties/email",
                        "/properties/people/items/properties/givenName",
                        "/properties/people/items/properties/workPhone",
                        "/properties/people/items/properties/home-address",
                        "/$defs/Person/properties/familyName",
                        "/oneOf/0/properties/inviteToken");
        assertThat(PersonalData.in(schema("{'properties':{'traceparent':{},'partnerId':{},'address':{}}}")))
                .isEqualTo(List.of());
    }

    private static JsonNode narrowed(String when) {
        return schema("{'x-audience':'public','x-audience-when':{" + when + "},"
                + "'properties':{'data':{'$ref':'#/$defs/It'}},"
                + "'$defs':{'It':{'properties':{'status':{'enum':['DRAFT','PUBLISHED','RETIRED']}}}}}");
    }

    private static JsonNode schema(String text) {
        try {
            return ContractFiles.JSON.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
