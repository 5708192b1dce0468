/** The sign-in did not come to an end, or the session is over: sign in again. */
export class SignInFailed extends Error {
    name = "SignInFailed";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Signs a person in by the authorization code flow with PKCE (RFC 7636). Tokens stay in this page's memory; only what
 * the way to Keycloak and back needs lies in the session storage of this tab, until it is back.
 */
export class SignIn {
    #settings;
    #endpoints;
    #tokens;
    #renewal;
    constructor(settings) {
        this.#settings = settings;
    }
    /** Whoever has signed in, or nothing. */
    get account() {
        const id = this.#tokens?.id;
        if (id === undefined) {
            return undefined;
        }
        const claims = claimsOf(id);
        const username = String(claims["preferred_username"] ?? claims["sub"]);
        return { id: String(claims["sub"]), username, name: String(claims["name"] ?? username) };
    }
    /** Gives the client its token, renewed shortly before it ends; nothing if nobody has signed in. */
    token = async (wish = { renewed: false }) => {
        if (this.#tokens === undefined) {
            return undefined;
        }
        if (!wish.renewed && Date.now() < this.#tokens.staleAt) {
            return this.#tokens.access;
        }
        this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined));
        return this.#renewal;
    };
    /** Leaves for Keycloak's page. `silent`: back at once, signed in only where the browser still has a session. */
    async start(silent = false) {
        const errand = {
            state: randomText(),
            verifier: randomText(),
            nonce: randomText(),
            redirectUri: this.#redirectUri(),
            fragment: location.hash,
        };
        const endpoints = await this.#discover();
        sessionStorage.setItem(this.#key("errand"), JSON.stringify(errand));
        const query = new URLSearchParams({
            response_type: "code",
            client_id: this.#settings.clientId,
            redirect_uri: errand.redirectUri,
            scope: this.#settings.scope ?? "openid",
            state: errand.state,
            nonce: errand.nonce,
            code_challenge: await challengeOf(errand.verifier),
            code_challenge_method: "S256",
            ...(silent ? { prompt: "none" } : {}),
        });
        location.assign(`${endpoints.authorization_endpoint}?${query}`);
    }
    /**
     * To be called once when the page loads. Back from Keycloak: takes the code for tokens, and true. After a reload:
     * goes and fetches the session silently, and the promise stays open while the browser leaves. Otherwise false.
     */
    async finish() {
        const answer = new URLSearchParams(location.search);
        if (answer.has("state") && (answer.has("code") || answer.has("error"))) {
            history.replaceState(history.state, "", location.pathname);
            return this.#comeBack(answer);
        }
        if (sessionStorage.getItem(this.#key("signed-in")) === "yes") {
            sessionStorage.removeItem(this.#key("signed-in"));
            await this.start(true);
            return new Promise(() => undefined);
        }
        return false;
    }
    /** Ends the session here and at Keycloak, which sends the browser back to this page. */
    async signOut() {
        const id = this.#tokens?.id;
        this.#forget();
        const endpoints = await this.#discover();
        const query = new URLSearchParams({
            client_id: this.#settings.clientId,
            post_logout_redirect_uri: this.#redirectUri(),
            ...(id === undefined ? {} : { id_token_hint: id }),
        });
        location.assign(`${endpoints.end_session_endpoint}?${query}`);
    }
    async #comeBack(answer) {
        const kept = sessionStorage.getItem(this.#key("errand"));
        sessionStorage.removeItem(this.#key("errand"));
        const errand = kept === null ? undefined : JSON.parse(kept);
        const issuer = answer.get("iss");
        if (errand === undefined || errand.state !== answer.get("state") || (issuer !== null && issuer !== this.#settings.issuer)) {
            // Somebody else's answer: a link that was sent to this person, or a second tab.
            throw new SignInFailed("state-mismatch", "This sign-in was not begun here. Please sign in again.");
        }
        history.replaceState(history.state, "", location.pathname + errand.fragment);
        const error = answer.get("error");
        if (error === "login_required" || error === "interaction_required") {
            return false;
        }
        if (error !== null) {
            throw new SignInFailed(error, answer.get("error_description") ?? `Signing in failed: ${error}.`);
        }
        await this.#fetchTokens({
            grant_type: "authorization_code",
            code: answer.get("code") ?? "",
            redirect_uri: errand.redirectUri,
            code_verifier: errand.verifier,
        });
        if (this.#tokens?.id !== undefined && claimsOf(this.#tokens.id)["nonce"] !== errand.nonce) {
            this.#forget();
            throw new SignInFailed("nonce-mismatch", "The answer belongs to another sign-in. Please sign in again.");
        }
        return true;
    }
    /** The platform takes each refresh token once, so renewals are made one at a time. */
    async #renew() {
        const refresh = this.#tokens?.refresh;
        if (refresh === undefined) {
            this.#forget();
            throw new SignInFailed("session-over", "Your session is over. Please sign in again.");
        }
        return this.#fetchTokens({ grant_type: "refresh_token", refresh_token: refresh });
    }
    async #fetchTokens(form) {
        const endpoints = await this.#discover();
        const answer = await fetch(endpoints.token_endpoint, {
            method: "POST",
            body: new URLSearchParams({ client_id: this.#settings.clientId, ...form }),
        });
        const told = (await answer.json().catch(() => ({})));
        if (answer.status >= 500) {
            throw new SignInFailed("sign-in-away", "The sign-in service does not answer. Please try again in a moment.");
        }
        if (!answer.ok) {
            this.#forget();
            throw new SignInFailed(String(told["error"] ?? "session-over"), "Your session is over. Please sign in again.");
        }
        const access = String(told["access_token"]);
        this.#tokens = {
            access,
            refresh: told["refresh_token"] === undefined ? undefined : String(told["refresh_token"]),
            id: told["id_token"] === undefined ? this.#tokens?.id : String(told["id_token"]),
            staleAt: Date.now() + (Number(told["expires_in"] ?? 60) - 20) * 1000,
        };
        sessionStorage.setItem(this.#key("signed-in"), "yes");
        return access;
    }
    #discover() {
        this.#endpoints ??= fetch(`${this.#settings.issuer}/.well-known/openid-configuration`)
            .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`HTTP ${answer.status}`))))
            .catch((cause) => {
            this.#endpoints = undefined;
            throw Object.assign(new SignInFailed("sign-in-away", "The sign-in service does not answer. Please try again in a moment."), { cause });
        });
        return this.#endpoints;
    }
    #forget() {
        this.#tokens = undefined;
        sessionStorage.removeItem(this.#key("signed-in"));
    }
    #redirectUri() {
        return this.#settings.redirectUri ?? location.origin + location.pathname;
    }
    #key(what) {
        return `jambatan.${this.#settings.clientId}.${what}`;
    }
}
/** 256 bits, in 43 letters that an address can hold. */
function randomText() {
    return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}
async function challengeOf(verifier) {
    return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}
function base64Url(bytes) {
    return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
/** To be shown, not to be trusted: the platform checks the signature of what it is sent. */
function claimsOf(token) {
    const middle = (token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(middle), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
}
