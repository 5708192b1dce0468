// An example front-end: it signs in, shows one of four views, and keeps what they share.
import { Jambatan, JambatanProblem } from "/clients/typescript/index.js";
import { SignIn, SignInFailed } from "/clients/typescript/sign-in.js";
import { offeringView } from "./offering.js";
import { bookingsView, inboxView } from "./personal.js";
import { searchView } from "./search.js";
import { explain, make, notice } from "./show.js";
import { say, speak } from "./words.js";

const place = document.querySelector("#view");
const search = document.querySelector("#search");
const languages = document.querySelector("#language");

let signIn;
let jambatan;
let unread = 0;
let turn = 0;

/** What the views may ask of the page. */
const session = {
    get account() {
        return signIn?.account;
    },
    signIn: () => signIn.start().catch((failure) => notice(explain(failure, session.signIn))),
    show,
    tellUnread(count) {
        unread = count;
        showPersonal();
    },
    /** A message follows within seconds, so it is worth looking a few times. */
    expectNews(looks = 6) {
        const before = unread;
        setTimeout(() => countUnread().then(() => {
            if (looks > 1 && unread === before) {
                session.expectNews(looks - 1);
            }
        }), 1_500);
    },
};

async function countUnread() {
    if (session.account !== undefined) {
        // News may wait; what fails here is said when somebody asks for something.
        await jambatan.listNotifications({ limit: 1 }).then((page) => session.tellUnread(page.unread ?? 0)).catch(() => undefined);
    }
}

function showPersonal() {
    const personal = document.querySelector("#personal");
    const account = session.account;
    if (account === undefined) {
        personal.replaceChildren(make("button", { type: "button", class: "plain", id: "sign-in", onclick: session.signIn }, say("signIn")));
        return;
    }
    personal.replaceChildren(
        make("a", { href: "#/inbox", id: "inbox" }, say("inbox"), " ", unread === 0 ? "" :
            make("span", { class: "badge" }, String(unread), make("span", { class: "hidden" }, ` ${say("unread")}`))),
        make("a", { href: "#/bookings" }, say("bookings")),
        make("span", { class: "who" }, account.name),
        make("button", { type: "button", class: "plain", id: "sign-out", onclick: () =>
            signIn.signOut().catch((failure) => notice(explain(failure))) }, say("signOut")));
}

function viewFor(address) {
    const [, name, id] = address.split("/");
    if ((name === "inbox" || name === "bookings") && session.account === undefined) {
        return Promise.resolve(make("p", { class: "empty" }, make("button", { type: "button", onclick: session.signIn }, say("signIn"))));
    }
    switch (name) {
        case "offering":
            return offeringView(jambatan, id, session);
        case "inbox":
            return inboxView(jambatan, session);
        case "bookings":
            return bookingsView(jambatan, session);
        default:
            return searchView(jambatan, new URLSearchParams(address.split("?")[1]).get("q") ?? "");
    }
}

async function show() {
    const mine = ++turn;
    const address = location.hash === "" ? "#/" : location.hash;
    document.querySelector(".hero").hidden = !/^#\/(\?|$)/.test(address);
    place.setAttribute("aria-busy", "true");
    notice();
    let view;
    try {
        view = await viewFor(address);
    } catch (failure) {
        view = explain(failure, show);
        if (failure instanceof SignInFailed || (failure instanceof JambatanProblem && failure.status === 401)) {
            showPersonal();
        }
    }
    if (mine === turn) {
        // Somebody may have gone on while this was on its way.
        place.replaceChildren(view);
        place.setAttribute("aria-busy", "false");
    }
}

/** Another view: its heading is where reading goes on. */
async function turnTo() {
    if (location.hash === "#main") {
        return;
    }
    await show();
    window.scrollTo(0, 0);
    const heading = place.querySelector("h2");
    if (heading !== null && !document.activeElement?.closest("#search")) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
    }
}

function choose(language) {
    languages.value = speak(language);
    localStorage.setItem("jambatan.language", languages.value);
    jambatan = new Jambatan({ baseUrl: location.origin, language: languages.value, token: signIn?.token });
    showPersonal();
}

async function begin() {
    let failed;
    try {
        signIn = new SignIn(await fetch("/sign-in.json").then((answer) => answer.json()));
        await signIn.finish();
    } catch (failure) {
        failed = failure;
    }
    choose(localStorage.getItem("jambatan.language") ?? navigator.language.slice(0, 2));
    search.elements.q.value = new URLSearchParams(location.hash.split("?")[1]).get("q") ?? "";
    await show();
    if (failed !== undefined) {
        notice(explain(failed));
    }
    await countUnread();
    setInterval(countUnread, 60_000);
}

languages.addEventListener("change", () => {
    choose(languages.value);
    show();
});
search.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = search.elements.q.value.trim();
    const address = words === "" ? "#/" : `#/?${new URLSearchParams({ q: words })}`;
    if (location.hash === address) {
        show();
    } else {
        location.hash = address;
    }
});
addEventListener("hashchange", turnTo);
// Not every platform has every door: the demo's mailbox stands in the demo only.
for (const link of document.querySelectorAll("[data-where] a")) {
    fetch(link.href, { method: "HEAD" }).then((answer) => (link.parentElement.hidden = !answer.ok)).catch(() => undefined);
}
begin();
