// What partners offer: found by words, shown as cards, page by page.
import { make } from "./show.js";
import { money, say, told } from "./words.js";

const PER_PAGE = 12;

export async function searchView(jambatan, words) {
    const pages = jambatan.listOfferings({ limit: PER_PAGE, ...(words === "" ? {} : { q: words }) }).pages();
    const cards = make("ul", { class: "cards" });
    const more = make("button", { type: "button", class: "plain", onclick: () => showNext() }, say("more"));
    const showNext = async () => {
        const { value: page } = await pages.next();
        cards.append(...(page?.items ?? []).map(card));
        more.hidden = page?.next === undefined;
    };
    await showNext();
    return make("section", {},
        make("div", { class: "heading" }, make("h2", {}, words === "" ? say("found") : say("foundFor", words))),
        cards.childElementCount === 0 ? make("p", { class: "empty" }, say("none")) : cards,
        more);
}

function card(offering) {
    return make("li", { class: "card" },
        make("span", { class: "tag" }, say(offering.kind)),
        make("h3", {}, make("a", { href: `#/offering/${offering.id}` }, told(offering.name))),
        make("p", { class: "quiet" }, told(offering.providerName)),
        make("p", { class: "price" }, lowest(offering.tariff ?? [])));
}

function lowest(tariff) {
    const line = [...tariff].sort((a, b) => a.price.amount - b.price.amount)[0];
    return line === undefined ? say("onRequest") : say("from", money(line.price), say(line.unit));
}
