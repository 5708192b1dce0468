/** What every list of the platform answers. */
export interface PageOf<T> {
    items?: T[];
    next?: string;
}
/**
 * A list that has been asked for. Awaited, it is the first page; looped over with `for await`, it is every item of every
 * page, each fetched when the loop reaches it. Nothing is sent before one of the two.
 */
export declare class Listing<P extends PageOf<T>, T> implements PromiseLike<P>, AsyncIterable<T> {
    #private;
    constructor(page: (cursor: string | undefined) => Promise<P>);
    then<A = P, B = never>(kept?: ((page: P) => A | PromiseLike<A>) | null, broken?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
    catch<B = never>(broken?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B>;
    finally(ended?: (() => void) | null): Promise<P>;
    /** Page by page, following `next` to the end. */
    pages(): AsyncGenerator<P, void, undefined>;
    [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
    /** The first items of the list, as many as `most` at the utmost. */
    take(most: number): Promise<T[]>;
}
