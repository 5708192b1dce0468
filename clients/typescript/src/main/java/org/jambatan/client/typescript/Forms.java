package org.jambatan.client.typescript;

/** One module in its three forms: the source, the JavaScript that runs, and the declarations that describe it. */
record Forms(String source, String script, String declarations) {}
