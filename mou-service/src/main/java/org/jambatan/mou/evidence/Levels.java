package org.jambatan.mou.evidence;

import org.jambatan.mou.agreement.Engagement;

/** How much evidence of twelve months makes which level: one use is LOW, one in a quarter MEDIUM, one a month HIGH. */
final class Levels {

    private Levels() {}

    static Engagement of(int evidence) {
        if (evidence == 0) {
            return Engagement.DORMANT;
        }
        if (evidence < 4) {
            return Engagement.LOW;
        }
        return evidence < 12 ? Engagement.MEDIUM : Engagement.HIGH;
    }
}
