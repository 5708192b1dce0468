package org.jambatan.mou.competition;

import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jambatan.mou.Api;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.testkit.api.Field;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** A competition and those who run, enter and judge it, as sentences of its tests. All of it is synthetic. */
public final class Contest {

    private final Account organiser;
    private final UUID id;
    private final String path;

    private Contest(Account organiser, UUID id) {
        this.organiser = organiser;
        this.id = id;
        this.path = "/competitions/" + id;
    }

    public static Account anOrganiser() {
        var id = aPartner("COMPANY");
        admit(id, aProgramme()).statusCode(200);
        return Accounts.company("organiser-" + id).partner(id);
    }

    public static Account somebody() {
        var id = UUID.randomUUID();
        Realm.makeUser(id.toString(), id + "@example.test", true);
        return Account.named("somebody-" + id).id(id);
    }

    public static String plan(Account organiser, String tracks) {
        return """
                {"name":{"en":"Synthetic Cup"},"series":{"en":"Synthetic Cup"},"edition":2,"organisers":["%s"],
                 "aims":[{"en":"Turn results into business"}],
                 "statedFigures":[{"indicator":{"en":"Projects"},"value":100,"approx":"NEARLY"}],
                 "call":{"opensAt":"2026-01-01T00:00:00Z","closesAt":"2199-01-01T00:00:00Z","text":{"en":"Enter"}},
                 "tracks":%s}""".formatted(organiser.partnerId(), tracks);
    }

    public static final String TRACKS =
            "[{\"code\":\"STARTUP\",\"name\":{\"en\":\"Start-ups\"}},{\"code\":\"IDEA\",\"name\":{\"en\":\"Ideas\"}}]";

    public static Contest draftedBy(Account organiser) {
        return draftedBy(organiser, TRACKS);
    }

    public static Contest draftedBy(Account organiser, String tracks) {
        return new Contest(organiser, idOf(post(organiser, "/competitions", plan(organiser, tracks))));
    }

    public static Contest openedBy(Account organiser) {
        return draftedBy(organiser).opened();
    }

    public Contest opened() {
        command("opening").statusCode(200);
        return this;
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return path;
    }

    public Account organiser() {
        return organiser;
    }

    public ValidatableResponse command(String name) {
        return post(organiser, path + "/" + name, "{}");
    }

    public Contest closed() {
        post(organiser, path + "/closing", "{\"reason\":\"Enough\"}").statusCode(200);
        return this;
    }

    public static String anEntry(String title, boolean submit) {
        return """
                {"track":"STARTUP","title":"%s","city":"Shanghai","university":"Tongji","country":"CN","submit":%s}""".formatted(title, submit);
    }

    public UUID entered(Account entrant, String title) {
        return idOf(post(entrant, path + "/entries", anEntry(title, true)));
    }

    public ValidatableResponse screen(List<UUID> admitted, List<UUID> declined) {
        var yes = admitted.stream().map("{\"entryId\":\"%s\",\"admitted\":true}"::formatted);
        var no =
                declined.stream().map("{\"entryId\":\"%s\",\"admitted\":false,\"reason\":\"Out of scope\"}"::formatted);
        return post(
                organiser,
                path + "/screening",
                "{\"decisions\":[" + java.util.stream.Stream.concat(yes, no).collect(Collectors.joining(",")) + "]}");
    }

    public static String aRound(int quota, int sheets) {
        return """
                {"name":{"en":"Round"},"mode":"PITCH","pitchMinutes":8,"questionMinutes":7,"quota":%d,"sheetsPerEntry":%d,
                 "criteria":[{"code":"NOVELTY","name":{"en":"Novelty"},"weight":60,"minimum":0,"maximum":10},
                             {"code":"MARKET","name":{"en":"Market"},"weight":40,"minimum":0,"maximum":10}]}""".formatted(quota, sheets);
    }

    public Contest planned(int quota, int sheets) {
        post(organiser, path + "/rounds", aRound(quota, sheets)).statusCode(201);
        return this;
    }

    public UUID appointed(Account who, String as) {
        return idOf(
                post(organiser, path + "/appointments", "{\"account\":\"%s\",\"as\":\"%s\"}".formatted(who.id(), as)));
    }

    public ValidatableResponse round(int number, String command, String body) {
        return post(organiser, path + "/rounds/" + number + "/" + command, body);
    }

    /** Everything up to a first round that is being judged, with these entries and this judge on all of them. */
    public List<UUID> judgedBy(Account judge, Account entrant, int entries, int quota) {
        var entered = IntStream.range(0, entries)
                .mapToObj(number -> entered(entrant, "Entry " + number))
                .toList();
        closed().screen(entered, List.of()).statusCode(200);
        planned(quota, 1).appointed(judge, "JUDGE");
        round(1, "opening", "{}").statusCode(200);
        round(1, "distribution", "{\"perEntry\":1}").statusCode(200);
        return entered;
    }

    public static String sheet(UUID entry, int novelty, int market, boolean confirm) {
        return """
                {"entryId":"%s","confirm":%s,"scores":[{"criterion":"NOVELTY","score":%d},{"criterion":"MARKET","score":%d}]}""".formatted(entry, confirm, novelty, market);
    }

    public ValidatableResponse score(Account judge, int round, String... sheets) {
        return post(
                judge, path + "/rounds/" + round + "/scoresheets", "{\"sheets\":[" + String.join(",", sheets) + "]}");
    }

    public UUID sheetOf(Account judge, int round, UUID entry) {
        return UUID.fromString(Field.at(
                "/items/0/id",
                Api.get(judge, path + "/rounds/" + round + "/scoresheets?entryId=" + entry)
                        .statusCode(200)
                        .extract()));
    }

    /** A released competition of one round, whose first entry has gold. */
    public UUID released(Account judge, Account entrant) {
        var entries = judgedBy(judge, entrant, 2, 1);
        score(judge, 1, sheet(entries.get(0), 9, 9, true), sheet(entries.get(1), 5, 5, true))
                .statusCode(200);
        round(1, "advancement", "{}").statusCode(200);
        decide(entries.get(0), "GOLD").statusCode(201);
        command("release").statusCode(200);
        return entries.get(0);
    }

    public ValidatableResponse decide(UUID entry, String medal) {
        return post(
                organiser,
                path + "/awards",
                "{\"awards\":[{\"entryId\":\"%s\",\"medal\":\"%s\"}]}".formatted(entry, medal));
    }
}
