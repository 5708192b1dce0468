// What only who has signed in sees: messages with their read marks, and bookings.
import { explain, make, notice } from "./show.js";
import { money, say, stretch, time, told } from "./words.js";

export async function inboxView(jambatan, session) {
    const page = await jambatan.listNotifications({ limit: 50 });
    session.tellUnread(page.unread ?? 0);
    const again = () => session.show();
    const attempt = (act) => act().then(again).catch((failure) => notice(explain(failure)));
    return make("section", {},
        make("div", { class: "heading" }, make("h2", {}, say("inbox")), (page.unread ?? 0) === 0 ? "" :
            make("button", { type: "button", class: "link", onclick: () => attempt(() => jambatan.readAllNotifications()) }, say("markAll"))),
        (page.items ?? []).length === 0 ? make("p", { class: "empty" }, say("noMessages")) :
            make("ul", { class: "rows" }, page.items.map((message) => make("li", { class: message.read ? "read" : "unread" },
                make("h3", {}, told(message.title)),
                make("p", {}, told(message.body)),
                make("p", { class: "quiet" }, time(message.at, undefined, { dateStyle: "medium", timeStyle: "short" }),
                    message.read ? "" : ` · ${say("unread")}`),
                message.read ? "" : make("button", { type: "button", class: "plain",
                    onclick: () => attempt(() => jambatan.readNotification({ id: message.id })) }, say("markRead"))))));
}

export async function bookingsView(jambatan, session) {
    const bookings = await jambatan.listBookings({ as: "customer" }).take(50);
    const cancel = (booking) => jambatan.cancelBooking({ id: booking.id }, { ifMatch: booking })
        .then(() => session.show())
        .then(() => notice(make("div", { class: "success" }, make("p", {}, say("cancelled")))))
        .catch((failure) => notice(explain(failure)));
    return make("section", {},
        make("div", { class: "heading" }, make("h2", {}, say("bookings"))),
        bookings.length === 0 ? make("p", { class: "empty" }, say("noBookings")) :
            make("ul", { class: "rows" }, bookings.map((booking) => make("li", {},
                make("h3", {}, (booking.items ?? []).map((item) => told(item.offeringName)).join(", ")),
                (booking.items ?? []).map((item) => make("p", {}, stretch(item))),
                make("p", { class: "quiet" },
                    make("span", { class: `tag ${{ CONFIRMED: "yes", CANCELLED: "no", REJECTED: "no" }[booking.status] ?? ""}` }, say(booking.status)),
                    " ", (booking.totals ?? []).map(money).join(" + ")),
                booking.actions?.includes("cancellation") ?
                    make("button", { type: "button", class: "plain", onclick: () => cancel(booking) }, say("cancel")) : ""))));
}
