package org.jambatan.platform.text;

import java.util.List;
import java.util.stream.IntStream;

/** The overlapping pairs of characters of a run: 显微镜 is 显微, 微镜. */
public final class Pairs {

    private Pairs() {}

    public static List<String> of(String run) {
        var points = run.codePoints().toArray();
        return IntStream.range(0, points.length - 1)
                .mapToObj(at -> new String(points, at, 2))
                .toList();
    }

    public static String last(String run) {
        return run.substring(run.offsetByCodePoints(run.length(), -1));
    }

    public static boolean isOne(String run) {
        return run.codePointCount(0, run.length()) == 1;
    }
}
