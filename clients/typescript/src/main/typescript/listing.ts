/** What every list of the platform answers. */
export interface PageOf<T> {
    items?: T[];
    next?: string;
}
/**
 * A list that has been asked for. Awaited, it is the first page; looped over with `for await`, it is every item of every
 * page, each fetched when the loop reaches it. Nothing is sent before one of the two.
 */
export class Listing<P extends PageOf<T>, T> implements PromiseLike<P>, AsyncIterable<T> {
    readonly #page: (cursor: string | undefined) => Promise<P>;
    constructor(page: (cursor: string | undefined) => Promise<P>) {
        this.#page = page;
    }
    then<A = P, B = never>(kept?: ((page: P) => A | PromiseLike<A>) | null, broken?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
        return this.#page(undefined).then(kept, broken);
    }
    catch<B = never>(broken?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
        return this.then(undefined, broken);
    }
    finally(ended?: (() => void) | null): Promise<P> {
        return this.then().finally(ended);
    }
    /** Page by page, following `next` to the end. */
    async *pages(): AsyncGenerator<P, void, undefined> {
        let cursor: string | undefined;
        do {
            const page = await this.#page(cursor);
            yield page;
            cursor = page.next;
        } while (cursor !== undefined && cursor !== "");
    }
    async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
        for await (const page of this.pages()) {
            yield* page.items ?? [];
        }
    }
    /** The first items of the list, as many as `most` at the utmost. */
    async take(most: number): Promise<T[]> {
        const taken: T[] = [];
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
