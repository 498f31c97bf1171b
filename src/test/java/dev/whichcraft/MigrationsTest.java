package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Databases remember what was done to them: a migration that was released never changes. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    /** Name and SHA-256 of each migration, as {@code sha256sum V*.sql} prints them. */
    private static final Path RELEASED = Path.of("src/test/resources/migrations.sha256");

    @Test
    void releasedMigrationsAreUnchanged() throws Exception {
        List<String> present;
        try (Stream<Path> files = Files.list(FOLDER)) {
            present = files.sorted().map(MigrationsTest::line).toList();
        }
        assertEquals(
                Files.readAllLines(RELEASED),
                present,
                "A new migration is added to " + RELEASED + " with its hash; an old one stays as it is");
    }

    @Test
    void eachHasItsOwnNumber() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> name.split("__")[0])
                    .sorted()
                    .toList();
            assertEquals(numbers.stream().distinct().toList(), numbers);
            assertTrue(numbers.stream().allMatch(number -> number.matches("V\\d{3}")), numbers.toString());
        }
    }

    private static String line(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash) + "  " + file.getFileName();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
