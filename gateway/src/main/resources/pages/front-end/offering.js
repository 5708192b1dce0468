// One offering: what it is, when it is free, and the booking of it.
import { JambatanProblem } from "/clients/typescript/index.js";
import { explain, make, notice } from "./show.js";
import { money, say, stretch, time, told } from "./words.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SPAN = 14;
const LONGEST = 8 * 60;

export async function offeringView(jambatan, id, session) {
    const offering = await jambatan.getOffering({ id });
    const booking = make("section", { class: "panel", "aria-labelledby": "when" });
    const view = make("div", {},
        make("p", {}, make("a", { href: "#/" }, `← ${say("back")}`)),
        make("div", { class: "two" }, facts(offering), booking));
    if (offering.mode === "SLOT") {
        await showFree(jambatan, offering, session, booking, 0);
    } else {
        booking.append(make("p", { id: "when" }, say("notSlots")));
    }
    return view;
}

function facts(offering) {
    const fact = (word, value) => (value === "" ? [] : [make("dt", {}, say(word)), make("dd", {}, value)]);
    return make("section", { class: "panel" },
        make("span", { class: "tag" }, say(offering.kind)),
        make("h2", {}, told(offering.name)),
        make("p", {}, told(offering.description)),
        make("dl", {},
            fact("provider", told(offering.providerName)),
            fact("place", told(offering.facilityName)),
            fact("approval", say(offering.approval)),
            fact("tariff", make("span", {}, (offering.tariff ?? []).map((line) =>
                make("div", {}, `${line.category}: ${money(line.price)} / ${say(line.unit)}`))))));
}

async function showFree(jambatan, offering, session, place, weeks) {
    const from = new Date(Date.now() + weeks * 7 * DAY);
    const to = new Date(from.getTime() + SPAN * DAY);
    const answer = await jambatan.getAvailability({ offeringId: [offering.id], from: from.toISOString(), to: to.toISOString() });
    const days = startsByDay(offering, answer.items?.[0]?.free ?? []);
    const move = (by, word) => make("button", { type: "button", class: "link", onclick: () =>
        showFree(jambatan, offering, session, place, weeks + by).catch((failure) => notice(explain(failure))) }, say(word));
    const form = make("form", { onsubmit: (event) => {
        event.preventDefault();
        book(jambatan, offering, session, form, () => showFree(jambatan, offering, session, place, weeks));
    } });
    place.replaceChildren(
        make("h2", { id: "when" }, say("whenFree")),
        make("p", { class: "quiet" }, say("times", offering.timeZone)),
        make("div", { class: "act" }, weeks > 0 ? move(-2, "earlier") : "", move(2, "later")),
        days.size === 0 ? make("p", { class: "empty" }, say("notFree")) : form);
    if (days.size > 0) {
        fill(form, offering, session, days);
    }
}

function fill(form, offering, session, days) {
    const times = make("fieldset");
    const length = make("select", { id: "length", name: "length" });
    const showLengths = (start) => length.replaceChildren(...lengths(offering, start).map((minutes) =>
        make("option", { value: String(minutes), selected: minutes === 60 }, lengthInWords(minutes))));
    const showTimes = (starts) => {
        times.replaceChildren(make("legend", {}, say("pickTime")), choices("start", starts.map((start) => ({
            value: new Date(start.at).toISOString(),
            label: time(start.at, offering.timeZone, { hour: "2-digit", minute: "2-digit" }),
            chosen: () => showLengths(start),
        }))));
    };
    form.replaceChildren(
        make("fieldset", {}, make("legend", {}, say("pickDay")), choices("day", [...days].map(([day, starts]) => ({
            value: day,
            label: time(starts[0].at, offering.timeZone, { weekday: "short" }),
            small: time(starts[0].at, offering.timeZone, { day: "numeric", month: "short" }),
            chosen: () => showTimes(starts),
        })))),
        times,
        make("div", { class: "field" }, make("label", { for: "length" }, say("length")), length),
        make("div", { class: "field" }, make("label", { for: "purpose" }, say("purpose")),
            make("input", { id: "purpose", name: "purpose", maxlength: "2000", autocomplete: "off" })),
        make("div", { class: "act" }, make("button", { type: "submit" }, say(session.account === undefined ? "signInToBook" : "book"))));
}

/** Radio buttons that look like tiles; the first is chosen. */
function choices(name, options) {
    const tiles = make("div", { class: "choices" }, options.map((option, at) => make("label", {},
        make("input", { type: "radio", name, value: option.value, checked: at === 0, onchange: option.chosen }),
        make("span", {}, option.label, option.small === undefined ? "" : make("small", {}, option.small)))));
    options[0]?.chosen();
    return tiles;
}

/** Every start on the grid inside a free time, under its day at the place itself. */
function startsByDay(offering, free) {
    const days = new Map();
    const slot = (offering.slotMinutes ?? 60) * MINUTE;
    for (const gap of free) {
        const end = Date.parse(gap.end);
        for (let at = firstOnGrid(offering, gap.start, slot); at + slot <= end; at += slot) {
            const day = time(at, offering.timeZone, { year: "numeric", month: "2-digit", day: "2-digit" });
            days.set(day, [...(days.get(day) ?? []), { at, end }]);
        }
    }
    return days;
}

/** The grid is counted from the opening that the free time lies in. */
function firstOnGrid(offering, start, slot) {
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: offering.timeZone, weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const parts = Object.fromEntries(clock.formatToParts(new Date(start)).map((part) => [part.type, part.value]));
    const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
    const now = Number(parts.hour) * 60 + Number(parts.minute);
    const opened = (offering.openingHours ?? [])
        .filter((hours) => hours.days.includes(parts.weekday.toUpperCase()) && minutes(hours.opens) <= now)
        .map((hours) => minutes(hours.opens));
    const since = (now - Math.max(0, ...opened)) * MINUTE + (Date.parse(start) % MINUTE);
    return Date.parse(start) + ((slot - (since % slot)) % slot);
}

function lengths(offering, start) {
    const step = offering.slotMinutes ?? 60;
    const most = Math.min((start.end - start.at) / MINUTE, Math.max(LONGEST, step));
    return Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
}

function lengthInWords(minutes) {
    return minutes % 60 === 0 ? `${minutes / 60} h` : minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

async function book(jambatan, offering, session, form, refresh) {
    if (session.account === undefined) {
        return session.signIn();
    }
    const chosen = new FormData(form);
    const start = Date.parse(chosen.get("start"));
    const purpose = chosen.get("purpose").trim();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    notice();
    try {
        const booking = await jambatan.createBooking({ body: {
            items: [{ offeringId: offering.id, start: new Date(start).toISOString(), end: new Date(start + chosen.get("length") * MINUTE).toISOString() }],
            ...(purpose === "" ? {} : { purpose }),
        } });
        notice(make("div", { class: "success" },
            make("p", {}, make("strong", {}, say(booking.status === "PENDING" ? "pending" : "booked"))),
            (booking.items ?? []).map((item) => make("p", {}, `${told(item.offeringName)}, ${stretch(item)}`)),
            (booking.totals ?? []).map((total) => make("p", {}, `${say("price")}: ${money(total)}`)),
            make("p", {}, make("a", { href: "#/inbox" }, say("seeInbox")))));
        session.expectNews();
        await refresh();
    } catch (failure) {
        notice(explain(failure));
        if (failure instanceof JambatanProblem && failure.says("slot-taken")) {
            // Somebody was faster: what is still free is shown anew, and the reasons stay.
            await refresh().catch(() => undefined);
        }
    } finally {
        button.disabled = false;
    }
}
