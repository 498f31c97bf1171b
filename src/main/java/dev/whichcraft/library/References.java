package dev.whichcraft.library;

import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for references such as {@code [R01]} in texts that no source answers to. */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("(?<![\\w\\]])\\[(R\\d{1,4})](?![(\\[:])");

    private References() {}

    /** Reports each unknown reference, if the course has sources at all. */
    static void check(List<SourceText> texts, Set<String> sources, Problems problems) {
        if (sources.isEmpty()) {
            return;
        }
        for (SourceText text : texts) {
            List<String> lines = text.lines();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = REFERENCE.matcher(lines.get(i));
                boolean checkedElsewhere = lines.get(i).matches("\\s*sources:.*");
                while (!checkedElsewhere && matcher.find()) {
                    if (!sources.contains(matcher.group(1))) {
                        String wrong = "unknown source '" + matcher.group(1) + "'";
                        problems.notice(text.file(), i + 1, wrong, "an id of sources.yml");
                    }
                }
            }
        }
    }
}
