package dev.whichcraft.library.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells cheaply whether any file of a folder changed: names, sizes, times and identities, no contents. */
public final class Fingerprint {

    private static final int DEPTH = 2;

    private Fingerprint() {}

    /** Differs from that of any earlier state of the folder. */
    public static String of(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.sorted().map(Fingerprint::line).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return "unreadable: " + e.getMessage();
        }
    }

    private static String line(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + is.size() + " " + is.lastModifiedTime() + " " + is.fileKey();
        } catch (IOException e) {
            return file + " gone";
        }
    }
}
