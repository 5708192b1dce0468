package org.jambatan.systemtests;

/** What a command of the platform answered at the shell. */
record Run(String command, int exitCode, String output) {
    Run expecting(int code) {
        if (exitCode != code) {
            throw new AssertionError(command + " ended with " + exitCode + " instead of " + code + ":\n" + output);
        }
        return this;
    }
}
