package org.jambatan.mou.judging;

import java.util.List;

/** How many sheets a command has handed out, and how many each judge of the round has now. */
record Assigned(int assigned, List<Load> judges) {

    /** One judge's sheets. */
    record Load(String judge, int sheets) {}
}
