package dev.whichcraft.teams.regrading;

import dev.whichcraft.attempts.marks.Regrade;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;

/** How corrections are spoken of. */
@TemplateExtension
final class RegradeWords {

    private RegradeWords() {}

    /** What was corrected, a question each. */
    static List<String> sentences(Regrade regrade, List<Asked> asked) {
        return Stream.of(regrade.corrections)
                .map(one -> one.split(" "))
                .map(parts -> title(parts[1], asked)
                        + switch (parts[0]) {
                            case "ACCEPT" -> " accepts “" + parts[3] + "” as well";
                            case "DROP" -> " is out of the count";
                            default -> " is marked by its mended file";
                        })
                .toList();
    }

    private static String title(String id, List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.id().equals(id))
                .map(Asked::title)
                .findFirst()
                .orElse(id);
    }
}
