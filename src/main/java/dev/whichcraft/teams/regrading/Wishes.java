package dev.whichcraft.teams.regrading;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.marks.Correction;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wishes to correct.
 *
 * @param fixes by id of the question: {@code drop}, {@code file}, or {@code accept}, a stage and an option
 * @param upward whether marks may rise only
 */
record Wishes(Map<String, String> fixes, boolean upward) {

    /** Before the id of a question, in the name of its field. */
    private static final String FIELD = "fix.";

    static Wishes of(MultivaluedMap<String, String> sent) {
        Map<String, String> fixes = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FIELD) && !values.get(0).isEmpty()) {
                fixes.put(name.substring(FIELD.length()), values.get(0));
            }
        });
        return new Wishes(fixes, sent.getFirst("upward") != null);
    }

    /** Whether anything is wished. */
    public boolean any() {
        return !fixes.isEmpty();
    }

    /** Whether anything is to be marked by what the file says. */
    public boolean byFile() {
        return fixes.containsValue("file");
    }

    /** What is wished of a question; empty for nothing. */
    public String of(String question) {
        return fixes.getOrDefault(question, "");
    }

    /**
     * The corrections that these are; a question that is not asked is left out.
     *
     * @param present the questions as the file has them now
     */
    List<Correction> corrections(List<Asked> asked, Map<String, Question> present) {
        return asked.stream()
                .flatMap(one -> correction(one.id(), of(one.id()), present).stream())
                .toList();
    }

    private static Optional<Correction> correction(String question, String fix, Map<String, Question> present) {
        String[] parts = fix.split(" ");
        return switch (parts[0]) {
            case "drop" -> Optional.of(new Correction.Dropped(question));
            case "file" -> Optional.ofNullable(present.get(question)).map(Correction.Replaced::new);
            case "accept" ->
                Arrays.stream(Stage.values())
                        .filter(stage -> parts.length == 3 && stage.name().equals(parts[1]))
                        .findFirst()
                        .map(stage -> new Correction.Accepted(question, stage, parts[2]));
            default -> Optional.empty();
        };
    }
}
