package org.jambatan.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jambatan.embedded.Home;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Wire;

/**
 * A service's HTTP contract, {@code contracts/http/<service>.openapi.yaml}: generated from the running service, so that
 * a change shows in review. Compared with the landed copy, a change that breaks a client fails.
 */
public final class HttpContract {

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private final Path contracts;
    private final String service;

    HttpContract(Path contracts, String service) {
        this.contracts = contracts.resolve("http");
        this.service = service;
    }

    public static HttpContract of(String service) {
        return new HttpContract(Home.folder().resolve("contracts"), service);
    }

    /** Holds the document of the running {@code @QuarkusTest} against the file, and the file against the landed one. */
    public void check() {
        check(ApiDocument.of(Wire.toServiceUnderTest()).json());
    }

    void check(JsonNode served) {
        var document = normalised(served);
        var file = contracts.resolve(service + ".openapi.yaml");
        if (ContractFiles.writing()) {
            ContractFiles.write(file, yaml(document));
        }
        var faults = new ArrayList<String>();
        if (!yaml(document).equals(ContractFiles.text(file))) {
            faults.add(file + " is not what the service serves; -Djambatan.contracts.write=true writes it.");
        }
        faults.addAll(namesTakenTwice(document));
        var landed = contracts.resolveSibling("landed/http/" + service + ".openapi.yaml");
        faults.addAll(ApiChange.breaking(ContractFiles.text(landed), yaml(document)));
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    /** The gateway merges the documents: one name must mean one thing, or carry the service's prefix. */
    private List<String> namesTakenTwice(JsonNode document) {
        var faults = new ArrayList<String>();
        for (var other : ContractFiles.list(contracts)) {
            var theirs = parsed(ContractFiles.text(other)).path("components");
            document.path("components")
                    .properties()
                    .forEach(kind -> kind.getValue().properties().forEach(mine -> {
                        var its = theirs.path(kind.getKey()).path(mine.getKey());
                        if (!its.isMissingNode() && !its.equals(mine.getValue())) {
                            faults.add("components/" + kind.getKey() + "/" + mine.getKey() + " is something else in "
                                    + other.getFileName()
                                    + "; make them identical, or put the service's name in front.");
                        }
                    }));
        }
        return faults;
    }

    /** Without what depends on the run, and with everything that has a name in the order of names. */
    static JsonNode normalised(JsonNode served) {
        ObjectNode document = served.deepCopy();
        document.remove("servers");
        document.path("components").properties().forEach(kind -> sort((ObjectNode) kind.getValue()));
        if (document.path("paths") instanceof ObjectNode paths) {
            sort(paths);
        }
        return document;
    }

    private static void sort(ObjectNode object) {
        var sorted = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        object.removeAll();
        object.setAll(sorted);
    }

    private static String yaml(JsonNode document) {
        try {
            return YAML.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document cannot be written as YAML.", e);
        }
    }

    static JsonNode parsed(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a YAML document.", e);
        }
    }
}
