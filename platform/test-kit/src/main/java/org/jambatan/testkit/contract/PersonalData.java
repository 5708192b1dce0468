package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Members that would tell of a person. An event carries account ids and nothing else of people, whoever its audience is:
 * what has gone out cannot be called back.
 */
final class PersonalData {

    /** Without hyphens and in lower case; a name that ends with one of them counts too, as {@code workEmail} does. */
    private static final Set<String> TELLING = Set.of(
            "email",
            "emailaddress",
            "mail",
            "phone",
            "phonenumber",
            "telephone",
            "mobile",
            "fax",
            "givenname",
            "familyname",
            "firstname",
            "lastname",
            "middlename",
            "surname",
            "fullname",
            "personname",
            "username",
            "nickname",
            "birthdate",
            "birthday",
            "dateofbirth",
            "gender",
            "nationality",
            "nationalid",
            "passport",
            "homeaddress",
            "ipaddress",
            "contactname",
            "contactperson",
            "token",
            "password",
            "secret");

    private PersonalData() {}

    /** Pointers to such members, wherever the schema describes them. */
    static List<String> in(JsonNode schema) {
        var found = new ArrayList<String>();
        look(schema, "", found);
        return found;
    }

    private static void look(JsonNode node, String at, List<String> found) {
        node.path("properties").properties().forEach(member -> {
            if (tells(member.getKey())) {
                found.add(at + "/properties/" + member.getKey());
            }
        });
        if (node.isContainerNode()) {
            node.properties().forEach(member -> look(member.getValue(), at + "/" + member.getKey(), found));
            for (var i = 0; node.isArray() && i < node.size(); i++) {
                look(node.path(i), at + "/" + i, found);
            }
        }
    }

    private static boolean tells(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return TELLING.stream().anyMatch(plain::endsWith);
    }
}
