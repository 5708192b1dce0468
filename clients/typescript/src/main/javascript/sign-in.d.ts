/** Where a platform's accounts sign in, and as which front-end. */
export interface SignInSettings {
    /** Such as `http://localhost:8180/realms/jambatan`. */
    issuer: string;
    /** A public client whose redirect addresses hold `redirectUri`. */
    clientId: string;
    /** Where Keycloak sends the browser back; left out: this page, without query and fragment. */
    redirectUri?: string;
    /** `openid` if not said; a member of several partners asks for `openid organization:<alias>`. */
    scope?: string;
}
/** Who has signed in, for the page to show; what it may do is the platform's to say. */
export interface SignedIn {
    id: string;
    username: string;
    name: string;
}
/** The sign-in did not come to an end, or the session is over: sign in again. */
export declare class SignInFailed extends Error {
    readonly name = "SignInFailed";
    readonly code: string;
    constructor(code: string, message: string);
}
/**
 * Signs a person in by the authorization code flow with PKCE (RFC 7636). Tokens stay in this page's memory; only what
 * the way to Keycloak and back needs lies in the session storage of this tab, until it is back.
 */
export declare class SignIn {
    #private;
    constructor(settings: SignInSettings);
    /** Whoever has signed in, or nothing. */
    get account(): SignedIn | undefined;
    /** Gives the client its token, renewed shortly before it ends; nothing if nobody has signed in. */
    readonly token: (wish?: {
        renewed: boolean;
    }) => Promise<string | undefined>;
    /** Leaves for Keycloak's page. `silent`: back at once, signed in only where the browser still has a session. */
    start(silent?: boolean): Promise<void>;
    /**
     * To be called once when the page loads. Back from Keycloak: takes the code for tokens, and true. After a reload:
     * goes and fetches the session silently, and the promise stays open while the browser leaves. Otherwise false.
     */
    finish(): Promise<boolean>;
    /** Ends the session here and at Keycloak, which sends the browser back to this page. */
    signOut(): Promise<void>;
}
