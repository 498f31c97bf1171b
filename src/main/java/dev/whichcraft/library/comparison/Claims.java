package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.library.files.Limits;
import dev.whichcraft.library.files.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes claims of texts and sees to it that no id is used twice. */
final class Claims {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([A-Za-z0-9][A-Za-z0-9._-]{0,79})}\\s*$");
    private static final Pattern ODD = Pattern.compile("\\{#[^{}]*}|\\{[^{}]*}\\s*$");

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    Claims(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * A claim.
     *
     * @param written what the author wrote, perhaps with an id at the end
     * @param section where it is made
     * @param side whom it is about
     * @param otherwise its id when the author gave none
     * @param line where it is written
     * @return empty when there is no text, which is reported
     */
    Optional<Claim> claim(String written, String section, Side side, String otherwise, int line) {
        Matcher matcher = ID.matcher(written);
        boolean named = matcher.find();
        String text = (named ? written.substring(0, matcher.start()) : written).strip();
        if (text.isEmpty()) {
            problems.notice(file, line, "the item is empty", "a statement");
            return Optional.empty();
        }
        Matcher odd = ODD.matcher(text);
        if (odd.find()) {
            String wrong = "the mark " + Problems.quote(odd.group()) + " is not understood";
            problems.notice(file, line, wrong, "one id such as {#shared-kernel} at the end of the item");
        }
        if (text.length() > Limits.CLAIM_CHARACTERS) {
            String wrong = "the statement has " + text.length() + " characters";
            problems.error(file, line, wrong, "at most " + Limits.CLAIM_CHARACTERS);
        }
        String id = named ? matcher.group(1) : otherwise;
        Integer first = lines.putIfAbsent(id, line);
        if (first != null) {
            String wrong = "the claim id " + Problems.quote(id) + " is used twice, first in line " + first;
            problems.error(file, line, wrong, "each id once");
        }
        return Optional.of(new Claim(id, section, side, text, Digest.ofWords(text)));
    }
}
