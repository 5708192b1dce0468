// The few lines that a framework would bring: making elements, and saying what went wrong.
import { JambatanProblem, NotReached } from "/clients/typescript/index.js";
import { SignInFailed } from "/clients/typescript/sign-in.js";
import { say } from "./words.js";

/** An element with its properties and children; text becomes text, never markup. */
export function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name in element && typeof value !== "string") {
            element[name] = value;
        } else if (value !== undefined) {
            element.setAttribute(name, value);
        }
    }
    element.append(...children.flat().filter((child) => child !== undefined && child !== ""));
    return element;
}

export function notice(...children) {
    const place = document.querySelector("#notice");
    place.replaceChildren(...children);
    if (children.length > 0) {
        place.scrollIntoView({ block: "nearest" });
    }
}

/** Says in words what went wrong: every reason of a refusal, every fault of an input. */
export function explain(failure, again) {
    const box = make("div", { class: "problem" });
    const reasons = (list) => make("ul", {}, list.map((text) => make("li", {}, text)));
    if (failure instanceof NotReached) {
        box.append(make("p", {}, say("unreachable")));
    } else if (failure instanceof SignInFailed) {
        box.append(make("p", {}, failure.code === "sign-in-away" || failure.code === "state-mismatch" ? failure.message : say("expired")));
    } else if (failure instanceof JambatanProblem) {
        if (failure.refusals.length > 0) {
            box.append(make("p", {}, say("refused")), reasons(failure.refusals.map((refusal) => refusal.detail)));
        } else if (failure.violations.length > 0) {
            box.append(make("p", {}, say("invalid")), reasons(failure.violations.map((fault) => `${fault.field}: ${fault.message}`)));
        } else {
            const known = { 401: "expired", 429: "tooFast", 503: "tooFast" }[failure.status];
            box.append(make("p", {}, known === undefined ? failure.detail : say(known)));
        }
        if (failure.traceId !== "") {
            box.append(make("p", { class: "quiet" }, say("quote", failure.traceId)));
        }
    } else {
        console.error(failure);
        box.append(make("p", {}, String(failure)));
    }
    if (again !== undefined) {
        box.append(make("button", { class: "plain", type: "button", onclick: again }, say("again")));
    }
    return box;
}
