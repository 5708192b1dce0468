package org.jambatan.embedded.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of the distribution, as it can be run by whoever we are: PostgreSQL refuses to run as root. */
final class PostgresProgram {
    private PostgresProgram() {}

    /** In a user namespace of its own root is nobody, yet still owns its files; no extra account is needed. */
    static List<String> line(String program, String... arguments) {
        var line = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(PostgresBinaries.folder().resolve("bin").resolve(program).toString());
        line.addAll(Arrays.asList(arguments));
        return line;
    }
}
