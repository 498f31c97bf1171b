package dev.whichcraft.models.decision;

import java.text.Normalizer;
import java.util.Locale;

/** A title as the name of a file that every system takes: letters a to z, digits and hyphens. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "decision" : "decision-" + cut) + ".md";
    }
}
