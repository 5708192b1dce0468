// The client against a server that answers what each test has written down. PACKAGE is the folder of the package.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";

const { Jambatan, JambatanProblem, NotReached, entityTagOf, receiptOf } = await import(pathToFileURL(`${process.env.PACKAGE}/index.js`));

let server, baseUrl, seen, script;

before(async () => {
    server = createServer(async (request, response) => {
        let body = "";
        for await (const part of request) body += part;
        seen.push({ method: request.method, url: request.url, headers: request.headers, body });
        const answer = script.shift() ?? { status: 500, body: { code: "not-in-the-script" } };
        if (answer === "break") return request.socket.destroy();
        if (answer === "silence") return undefined;
        response.writeHead(answer.status ?? 200, {
            "Content-Type": (answer.status ?? 200) < 400 ? "application/json" : "application/problem+json", ...answer.headers });
        response.end(answer.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body)));
    });
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    baseUrl = `http://127.0.0.1:${server.address().port}/`;
});
after(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => { seen = []; script = []; });

const client = (settings = {}) => new Jambatan({ baseUrl, ...settings });
const problem = (status, members = {}, headers = {}) => ({ status, headers, body: { code: "some-code", title: "Some code", traceId: "t1", ...members } });
const soon = { "Retry-After": "0" };

test("a read carries token, language and query, and no key", async () => {
    script = [{ body: { items: [] } }];
    await client({ token: () => "abc", language: "ms" }).listThings({ q: "kaca & gelas" });
    assert.equal(seen[0].url, "/api/v1/things?q=kaca+%26+gelas");
    assert.equal(seen[0].headers.authorization, "Bearer abc");
    assert.equal(seen[0].headers["accept-language"], "ms");
    assert.equal(seen[0].headers["idempotency-key"], undefined);
});

test("without a token a call is anonymous", async () => {
    script = [{ body: { items: [] } }];
    await client({ token: async () => undefined }).listThings();
    assert.equal(seen[0].headers.authorization, undefined);
});

test("a command carries a key of its own, the caller's, or none", async () => {
    script = [{ body: {} }, { body: {} }, { body: {} }, { body: {} }];
    await client().draftThing({ body: { name: "a" } });
    await client().draftThing({ body: { name: "a" } });
    await client().draftThing({ body: { name: "a" } }, { idempotencyKey: "mine" });
    await client().draftThing({ body: { name: "a" } }, { idempotencyKey: false });
    const keys = seen.map((request) => request.headers["idempotency-key"]);
    assert.match(keys[0], /^[0-9a-f]{32}$/);
    assert.notEqual(keys[0], keys[1]);
    assert.deepEqual(keys.slice(2), ["mine", undefined]);
    assert.deepEqual(JSON.parse(seen[0].body), { name: "a" });
    assert.equal(seen[0].headers["content-type"], "application/json");
});

test("all attempts of one command carry one key", async () => {
    script = [problem(429, {}, soon), problem(503, {}, soon), problem(409, {}, soon), { status: 201, body: { id: "1" } }];
    assert.deepEqual(await client().draftThing({ body: { name: "a" } }), { id: "1" });
    assert.equal(seen.length, 4);
    assert.equal(new Set(seen.map((request) => request.headers["idempotency-key"])).size, 1);
});

test("it comes again only so often", async () => {
    script = Array.from({ length: 9 }, () => problem(503, {}, soon));
    await assert.rejects(client().listThings(), (failure) => failure instanceof JambatanProblem && failure.status === 503);
    assert.equal(seen.length, 4);
});

test("it does not wait longer than its patience", async () => {
    script = [problem(429, {}, { "Retry-After": "120" })];
    await assert.rejects(client().listThings(), { status: 429, retryAfter: 120 });
    assert.equal(seen.length, 1);
});

test("it waits as long as it is told, in seconds or until a date", async () => {
    script = [problem(429, {}, { "Retry-After": "1" }), { body: { items: [] } }, problem(503, {}, { "Retry-After": new Date(Date.now() + 2_500).toUTCString() }), { body: { items: [] } }];
    let began = Date.now();
    await client().listThings();
    assert.ok(Date.now() - began >= 950, "one second");
    began = Date.now();
    await client().listThings();
    assert.ok(Date.now() - began >= 400, "a date");
});

test("a refusal without Retry-After is final, with all its reasons", async () => {
    script = [problem(409, { code: "thing-refused", detail: "2 rules refuse this.", refusals: [
        { code: "slot-taken", detail: "Taken.", overridable: false }, { code: "too-late", detail: "Late.", overridable: true }] })];
    await assert.rejects(client().draftThing({ body: { name: "a" } }), (failure) => {
        assert.equal(failure.code, "thing-refused");
        assert.equal(failure.message, "2 rules refuse this.");
        assert.equal(failure.traceId, "t1");
        assert.equal(failure.refusals.length, 2);
        assert.ok(failure.says("slot-taken") && failure.says("thing-refused") && !failure.says("other"));
        return true;
    });
    assert.equal(seen.length, 1);
});

test("faults of an input, state and actions are told", async () => {
    script = [problem(400, { violations: [{ field: "name", message: "must not be empty" }] }), problem(409, { code: "illegal-in-state", state: "OLD", actions: ["resumption"] })];
    await assert.rejects(client().draftThing({ body: { name: "" } }), { violations: [{ field: "name", message: "must not be empty" }], refusals: [] });
    await assert.rejects(client().retireThing({ id: "1" }), { state: "OLD", actions: ["resumption"] });
});

test("an error that is no problem document is one nevertheless", async () => {
    script = [{ status: 502, text: "<html>Bad gateway" }, { status: 413, text: "" }, { status: 400, text: "[1]" }];
    await assert.rejects(client().listThings(), { code: "http-502", status: 502, traceId: "" });
    await assert.rejects(client().listThings(), { code: "http-413" });
    await assert.rejects(client().listThings(), { code: "http-400", violations: [] });
});

test("a refused token is renewed once", async () => {
    const wishes = [];
    const token = ({ renewed }) => { wishes.push(renewed); return renewed ? "fresh" : "stale"; };
    script = [problem(401), { body: { items: [] } }, problem(401), problem(401)];
    await client({ token }).listThings();
    assert.deepEqual(seen.map((request) => request.headers.authorization), ["Bearer stale", "Bearer fresh"]);
    await assert.rejects(client({ token }).listThings(), { status: 401 });
    assert.deepEqual(wishes, [false, true, false, true]);
});

test("a broken connection is tried again for reads and keyed commands, never for the rest", async () => {
    script = ["break", { body: { items: [] } }, "break", { body: {} }, "break", "break"];
    await client().listThings();
    await client().draftThing({ body: { name: "a" } });
    assert.equal(seen[2].headers["idempotency-key"], seen[3].headers["idempotency-key"]);
    await assert.rejects(client().draftThing({ body: { name: "a" } }, { idempotencyKey: false }), NotReached);
    await assert.rejects(client().reviseThing({ id: "1", body: {} }, { ifMatch: '"1"' }), NotReached);
    assert.equal(seen.length, 6);
});

test("silence ends, and says that it was silence", async () => {
    script = ["silence"];
    await assert.rejects(client({ timeout: 0.2, attempts: 1 }).listThings(), { name: "NotReached", timedOut: true });
});

test("a caller who gives up is obeyed, also while waiting", async () => {
    const early = AbortSignal.abort(new Error("gone"));
    await assert.rejects(client().draftThing({ body: { name: "a" } }, { signal: early }), { message: "gone" });
    script = [problem(429, {}, { "Retry-After": "20" })];
    const late = new AbortController();
    setTimeout(() => late.abort(new Error("enough")), 200);
    const began = Date.now();
    await assert.rejects(client().draftThing({ body: { name: "a" } }, { signal: late.signal }), { message: "enough" });
    assert.ok(Date.now() - began < 5_000);
});

test("a list is its first page when awaited, and all of it when looped over", async () => {
    const pages = () => [{ body: { items: [1, 2], next: "c/1" } }, { body: { items: [3], next: "c2" } }, { body: { items: [] } }];
    script = pages();
    assert.deepEqual((await client().listThings({ q: "x" })).items, [1, 2]);
    script = pages();
    seen = [];
    const all = [];
    for await (const item of client().listThings({ q: "x" })) all.push(item);
    assert.deepEqual(all, [1, 2, 3]);
    assert.deepEqual(seen.map((request) => request.url), ["/api/v1/things?q=x", "/api/v1/things?q=x&cursor=c%2F1", "/api/v1/things?q=x&cursor=c2"]);
    script = pages();
    seen = [];
    assert.deepEqual(await client().listThings().take(2), [1, 2]);
    assert.equal(seen.length, 1, "no page more than needed");
});

test("nothing is sent before a list is asked", async () => {
    client().listThings();
    await new Promise((later) => setTimeout(later, 50));
    assert.equal(seen.length, 0);
});

test("a change names the version that was read", async () => {
    script = [{ body: { id: "1", state: "NEW" }, headers: { ETag: '"7"' } }, { body: {} }, { body: {} }, { body: {} }];
    const drafted = await client().draftThing({ body: { name: "a" } });
    assert.equal(entityTagOf(drafted), '"7"');
    await client().reviseThing({ id: "1", body: { name: "b" }, xReasonWhy: "typing" }, { ifMatch: drafted });
    await client().reviseThing({ id: "1", body: { name: "b" } }, { ifMatch: { version: 8 } });
    await client().retireThing({ id: "1" }, { ifMatch: '"9"' });
    assert.deepEqual(seen.slice(1).map((request) => request.headers["if-match"]), ['"7"', '"8"', '"9"']);
    assert.equal(seen[1].headers["content-type"], "application/merge-patch+json");
    assert.equal(seen[1].headers["x-reason-why"], "typing");
    await assert.rejects(client().reviseThing({ id: "1", body: {} }, { ifMatch: {} }), TypeError);
});

test("a replay is told", async () => {
    script = [{ status: 201, body: { id: "1" }, headers: { "Idempotent-Replayed": "true" } }];
    assert.deepEqual({ ...receiptOf(await client().draftThing({ body: { name: "a" } })), headers: 0 }, { status: 201, etag: undefined, replayed: true, headers: 0 });
});

test("a body that may be empty is sent as one", async () => {
    script = [{ body: {} }];
    await client().retireThing({ id: "1" });
    assert.equal(seen[0].body, "{}");
});

test("what stands in a path cannot leave it", async () => {
    script = [{ status: 204 }];
    await client().removeThing({ id: "a/../b?c" });
    assert.equal(seen[0].url, "/api/v1/things/a%2F..%2Fb%3Fc");
    for (const id of ["..", ".", "", undefined]) {
        await assert.rejects(client().removeThing({ id }), TypeError);
    }
    assert.equal(seen.length, 1);
});

test("other forms of an answer come as they are", async () => {
    script = [{ text: "a,b\n", headers: { "Content-Type": "text/csv" } }, { text: "BEGIN:VCALENDAR", headers: { "Content-Type": "text/calendar" } }, { status: 204 }];
    assert.equal(await (await client().listThingsAs("text/csv", { q: "x" })).text(), "a,b\n");
    assert.match(seen[0].headers.accept, /^text\/csv/);
    assert.equal(await client().readThingCalendar({ id: "1" }), "BEGIN:VCALENDAR");
    assert.equal(await client().removeThing({ id: "1" }), undefined);
});

test("a file is sent as what it is", async () => {
    script = [{ body: [1, null] }];
    assert.deepEqual(await client().importThings({ body: "a;b" }), [1, null]);
    assert.equal(seen[0].headers["content-type"], "text/csv");
    assert.equal(seen[0].body, "a;b");
});
