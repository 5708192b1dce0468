package org.jambatan.embedded.access;

import java.util.List;

/**
 * A front-end in people's browsers.
 *
 * @param redirects where Keycloak may send them back to, each to the letter
 */
public record FrontEnd(Name name, List<Redirect> redirects) {
    List<String> addresses() {
        return redirects.stream().map(Redirect::address).toList();
    }

    /** Whose scripts may call the API. */
    public List<String> origins() {
        return redirects.stream().map(Redirect::origin).distinct().sorted().toList();
    }
}
