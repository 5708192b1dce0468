import { Listing, type PageOf } from "./listing.js";
/**
 * Gives the access token for each request, or nothing for an anonymous one. With `renewed`, the platform has just
 * refused the token given before: give a fresh one.
 */
export type TokenProvider = (wish: {
    renewed: boolean;
}) => string | undefined | Promise<string | undefined>;
export interface ClientSettings {
    /** Where the gateway is, such as `http://localhost:8080`; left out in a browser: the page's own origin. */
    baseUrl?: string;
    token?: TokenProvider;
    /** Sent as `Accept-Language`. */
    language?: string;
    /** How often a request is sent at most while the platform asks to come again; 4 if not said. */
    attempts?: number;
    /** Seconds that one call waits in all between its attempts; 30 if not said. */
    patience?: number;
    /** Seconds after which an attempt is given up; 30 if not said. */
    timeout?: number;
    /** Instead of the global `fetch`. */
    fetch?: typeof globalThis.fetch;
}
/** What may be said about one call. */
export interface CallOptions {
    /**
     * Of a command (POST): by default each call carries a fresh random key, so that its attempts are one command. Give
     * your own to make several calls one command, or `false` to send none.
     */
    idempotencyKey?: string | false;
    /** The version that was read: the object itself, or its `ETag`. Stale: 412. */
    ifMatch?: string | object;
    signal?: AbortSignal;
    /** Instead of the settings'. */
    attempts?: number;
    timeout?: number;
    headers?: Readonly<Record<string, string>>;
}
/** Of a change that the platform takes only from who has read what is changed. */
export interface ChangeOptions extends CallOptions {
    ifMatch: string | object;
}
/** What came with a body. */
export interface AnswerReceipt {
    status: number;
    etag: string | undefined;
    /** The platform had already carried out this command and repeats its answer. */
    replayed: boolean;
    headers: Headers;
}
/** How one operation is called; the generated functions give it. */
export interface Operation {
    readonly method: string;
    readonly path: string;
    /** Names of the query's parameters. */
    readonly query?: readonly string[];
    /** From a name in the input to the header of the request. */
    readonly headers?: Readonly<Record<string, string>>;
    /** The media type of the body; none, no body. */
    readonly body?: string;
    /** What is sent where a body is expected and all of it may be left out. */
    readonly emptyBody?: boolean;
    /** How a success is read: `json` if not said. */
    readonly answer?: "json" | "text" | "response" | "nothing";
    /** Which media type is asked for. */
    readonly accept?: string;
}
/** A change by RFC 7396: what is left out stays, `null` takes away, a list is replaced as a whole. */
export type MergePatch<T> = T extends readonly unknown[] ? T : T extends object ? {
    [K in keyof T]?: MergePatch<T[K]> | null;
} : T;
/** What came with this answer: its `ETag`, its status, whether it is a replay. Nothing for what was not answered itself. */
export declare function receiptOf(answered: object): AnswerReceipt | undefined;
/** The entity tag of something read: as it came, or, for an item of a list, by its `version`. */
export declare function entityTagOf(read: object): string | undefined;
/** Sends requests to one platform: tokens, keys, tags, time limits and coming again stand here, once. */
export declare class Connection {
    #private;
    constructor(settings?: ClientSettings);
    protected listing<P extends PageOf<T>, T>(operation: Operation, input: object, options?: CallOptions): Listing<P, T>;
    protected send<T>(operation: Operation, input: object, options?: CallOptions): Promise<T>;
}
