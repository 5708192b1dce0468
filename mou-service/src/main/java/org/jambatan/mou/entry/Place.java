package org.jambatan.mou.entry;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A city or university as people type it; two are the same whatever their case, width and spaces. */
final class Place {

    private Place() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, @Nullable String other) {
        return other != null && plain(one).equals(plain(other));
    }
}
