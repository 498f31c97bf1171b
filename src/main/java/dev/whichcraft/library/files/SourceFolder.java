package dev.whichcraft.library.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one course, read with care: nothing outside the folder of quizzes, nothing oversized, nothing but UTF-8.
 *
 * @param quizzes the folder of all courses
 * @param course name of the course's folder in it
 */
public record SourceFolder(Path quizzes, String course) {

    /** The file's text; empty when there is no such file, or when it cannot be read, which is then reported. */
    public Optional<SourceText> read(String path, Problems problems) {
        String file = course + "/" + path;
        Path place = quizzes.resolve(file);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!place.toRealPath().startsWith(quizzes.toRealPath())) {
                problems.error(file, 1, "leads out of the folder of quizzes", "a file inside it");
            } else if (!Files.isRegularFile(place)) {
                problems.error(file, 1, "is not a file", "a text file");
            } else {
                return text(file, place, problems);
            }
        } catch (IOException | SecurityException e) {
            problems.error(file, 1, "cannot be read (" + e.getClass().getSimpleName() + ")", "a readable file");
        }
        return Optional.empty();
    }

    /** Names of the sub-folders, hidden ones left out, in order. */
    public List<String> folders() {
        return folders(quizzes.resolve(course));
    }

    /** Names of the files in a sub-folder, in order. */
    public List<String> files(String folder) {
        return names(quizzes.resolve(course).resolve(folder), false);
    }

    /** Names of the folders in a folder, hidden ones left out, in order. */
    public static List<String> folders(Path folder) {
        return names(folder, true);
    }

    private static List<String> names(Path folder, boolean folders) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry) == folders)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | SecurityException e) {
            return List.of();
        }
    }

    private static Optional<SourceText> text(String file, Path place, Problems problems) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(place)) {
            bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        }
        if (bytes.length > Limits.FILE_BYTES) {
            problems.error(file, 1, "is too large", "at most " + Limits.FILE_BYTES + " bytes");
            return Optional.empty();
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(new SourceText(file, utf8.decode(rest).toString()));
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.error(file, line, "holds a byte that is not UTF-8", "text saved as UTF-8");
            return Optional.empty();
        }
    }
}
