/**
 * A list that has been asked for. Awaited, it is the first page; looped over with `for await`, it is every item of every
 * page, each fetched when the loop reaches it. Nothing is sent before one of the two.
 */
export class Listing {
    #page;
    constructor(page) {
        this.#page = page;
    }
    then(kept, broken) {
        return this.#page(undefined).then(kept, broken);
    }
    catch(broken) {
        return this.then(undefined, broken);
    }
    finally(ended) {
        return this.then().finally(ended);
    }
    /** Page by page, following `next` to the end. */
    async *pages() {
        let cursor;
        do {
            const page = await this.#page(cursor);
            yield page;
            cursor = page.next;
        } while (cursor !== undefined && cursor !== "");
    }
    async *[Symbol.asyncIterator]() {
        for await (const page of this.pages()) {
            yield* page.items ?? [];
        }
    }
    /** The first items of the list, as many as `most` at the utmost. */
    async take(most) {
        const taken = [];
        if (most > 0) {
            for await (const item of this) {
                taken.push(item);
                if (taken.length >= most) {
                    break;
                }
            }
        }
        return taken;
    }
}
