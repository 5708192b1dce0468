package org.jambatan.platform.openapi;

/** English plurals as they stand in paths. */
final class Noun {

    private Noun() {}

    /** {@code facilities} is {@code facility}; what is no plural stays as it is. */
    static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ch|sh|ss|x)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code soft-landing-case} is {@code SoftLandingCase}. */
    static String camel(String word) {
        var camel = new StringBuilder();
        for (var part : word.split("-", -1)) {
            camel.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return camel.toString();
    }
}
