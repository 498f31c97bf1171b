package dev.whichcraft.library.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts. */
public final class Digest {

    private Digest() {}

    /** 64 hexadecimal digits. */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The first 12 digits for a text whose white space does not matter. */
    public static String ofWords(String text) {
        return of(text.strip().replaceAll("\\s+", " ")).substring(0, 12);
    }
}
