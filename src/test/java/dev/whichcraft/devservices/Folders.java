package dev.whichcraft.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Small work on folders. */
final class Folders {

    static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private static final long SPACE = 200L << 20;

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Says at once that the disk is full, as a server says it late and in its own words. */
    static void requireSpace(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < SPACE) {
            throw Trouble.diskFull(folder);
        }
    }

    /** The last line of a log that holds the marker, from the marker on. */
    static String lastLine(Path log, String marker) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(marker))
                    .reduce((first, second) -> second)
                    .map(line -> line.substring(line.indexOf(marker)))
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
