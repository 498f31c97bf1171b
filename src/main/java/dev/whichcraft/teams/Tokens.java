package dev.whichcraft.teams;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** Secrets by which one joins a team. */
public final class Tokens {

    /** Without those that are taken for one another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom CHANCE = new SecureRandom();

    private Tokens() {}

    /** For typing: eight letters and digits, 40 bits. */
    public static String code() {
        return CHANCE.ints(8, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }

    /** The code that somebody meant who typed this, with spaces, hyphens or small letters. */
    public static String typed(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** For addresses: 128 bits. */
    public static String link() {
        byte[] bits = new byte[16];
        CHANCE.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
