package dev.whichcraft.library.files;

import java.text.Normalizer;
import java.util.Locale;

/** A heading as part of an address: {@code Isolation & security} becomes {@code isolation-and-security}. */
public final class Slug {

    private Slug() {}

    /** Letters and digits in lower case, joined by hyphens; empty when the text has none. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    }
}
