package dev.whichcraft.library.questions;

import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say about "flip it": that exactly one change turns the answer, and to what. */
final class FlipChecks {

    private static final String ONE = "exactly one with turns: true";

    private final Mistakes mistakes;

    FlipChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * Checks it, if there is one.
     *
     * @param options ids of the scenario's options
     * @param best id of the best of them; empty when it is not known
     */
    void check(YamlValue flip, Set<String> options, String best) {
        List<YamlValue> changes = flip.get("changes").items();
        mistakes.distinct(flip.get("changes"), "change");
        texts(changes);
        List<YamlValue> turning =
                changes.stream().filter(change -> turns(change)).toList();
        if (flip.present() && turning.isEmpty()) {
            mistakes.error(flip.get("changes"), "no change turns the answer", ONE);
        }
        if (turning.size() > 1) {
            mistakes.error(turning.get(1).get("turns"), turning.size() + " changes turn the answer", ONE);
        }
        for (YamlValue change : changes) {
            if (turns(change)) {
                turned(change, options, best);
            } else if (change.get("to").present()) {
                String wrong = "the change " + Problems.quote(change.get("id").text()) + " does not turn the answer";
                mistakes.error(change.get("to"), wrong, "no 'to', or turns: true beside it");
            }
        }
    }

    private void turned(YamlValue change, Set<String> options, String best) {
        YamlValue to = change.get("to");
        String known = "one of " + String.join(", ", options);
        if (!to.present()) {
            String wrong = "the change " + Problems.quote(change.get("id").text()) + " lacks 'to'";
            mistakes.error(change, wrong, "the option that is best after it: " + known);
        } else if (!options.contains(to.text())) {
            String wrong = "unknown option " + Problems.quote(to.text());
            mistakes.error(to, wrong, known + Nearest.hint(to.text(), options));
        } else if (to.text().equals(best)) {
            mistakes.error(to, Problems.quote(best) + " is the best option already", "another option");
        }
        if (change.get("misconception").present()) {
            mistakes.error(change.get("misconception"), "what is right carries a misconception", "none there");
        }
    }

    private void texts(List<YamlValue> changes) {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue change : changes) {
            YamlValue first = seen.putIfAbsent(change.get("text").text(), change);
            if (first != null) {
                String wrong =
                        "the text is that of " + Problems.quote(first.get("id").text());
                mistakes.error(change.get("text"), wrong, "a text of its own");
            }
        }
    }

    private static boolean turns(YamlValue change) {
        return change.get("turns").node().asBoolean();
    }
}
