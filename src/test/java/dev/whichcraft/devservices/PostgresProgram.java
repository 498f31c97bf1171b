package dev.whichcraft.devservices;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the artifact for this kind of machine. */
final class PostgresProgram {

    private PostgresProgram() {}

    /** The version of PostgreSQL, such as {@code 18.6}, as the name of the artifact has it. */
    static String version() {
        URL resource = Stream.of("postgres-linux-x86_64.txz", "postgres-linux-arm_64.txz", "postgres-darwin-arm_64.txz")
                .map(PostgresProgram.class.getClassLoader()::getResource)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new Trouble("PostgreSQL is missing. Run ./mvnw test-compile, which fetches it."));
        Matcher version = Pattern.compile("-(\\d+\\.\\d+)\\.\\d+\\.jar!").matcher(resource.toString());
        if (!version.find()) {
            throw new Trouble("PostgreSQL's artifact has no version in its name: " + resource + ".");
        }
        return version.group(1);
    }

    /** The folder that holds {@code bin}, unpacked on the first call. */
    static Path unpacked(Path programs) throws IOException {
        Path folder = programs.resolve("postgresql-" + version());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Console.say("unpacking PostgreSQL " + version() + ", this once");
        Path part = Files.createTempDirectory(Files.createDirectories(programs), "postgresql-");
        try (InputStream archive = archive()) {
            unpack(archive, part);
            return Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(part);
            throw e;
        }
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system, machine.equals("amd64") ? "x86_64" : machine);
        } catch (IllegalStateException e) {
            throw new Trouble("There is no PostgreSQL for " + system + " on " + machine + ". "
                    + "Add its artifact of io.zonky.test.postgres to the build.");
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(file, Folders.PROGRAM);
                    }
                }
            }
        }
    }
}
