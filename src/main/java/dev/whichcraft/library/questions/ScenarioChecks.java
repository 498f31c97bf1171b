package dev.whichcraft.library.questions;

import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say about a scenario: which option is best, and that a twist changes it. */
final class ScenarioChecks {

    private final Mistakes mistakes;
    private final ProofChecks proofs;
    private final FlipChecks flips;

    ScenarioChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.proofs = new ProofChecks(mistakes);
        this.flips = new FlipChecks(mistakes);
    }

    void check(YamlValue question) {
        Map<String, YamlValue> options = mistakes.distinct(question.get("options"), "option");
        String best = best(
                question.get("options"),
                "the question " + Problems.quote(question.get("id").text()));
        proofs.check(question);
        flips.check(question.get("flip"), options.keySet(), best);
        YamlValue twist = question.get("twist");
        if (!twist.present() || options.size() < question.get("options").items().size()) {
            return;
        }
        Map<String, YamlValue> changed = mistakes.distinct(twist.get("options"), "option");
        String then = best(twist.get("options"), "the twist");
        if (differ(twist, options.keySet(), changed)) {
            return;
        }
        if (!best.isEmpty() && best.equals(then)) {
            error(twist, "the twist does not flip the best option " + Problems.quote(best), "another best option");
        }
    }

    /** Reports options that only one of scenario and twist has; at first those that may be slips of the keyboard. */
    private boolean differ(YamlValue twist, Set<String> options, Map<String, YamlValue> changed) {
        List<String> unknown =
                changed.keySet().stream().filter(id -> !options.contains(id)).toList();
        for (String id : unknown) {
            String expected = "one of " + String.join(", ", options) + Nearest.hint(id, options);
            error(changed.get(id).get("id"), "the twist has the unknown option " + Problems.quote(id), expected);
        }
        List<String> missing =
                options.stream().filter(id -> !changed.containsKey(id)).toList();
        if (unknown.isEmpty() && !missing.isEmpty()) {
            String wrong = "the twist leaves out the option " + Problems.quote(missing.get(0));
            error(twist.get("options"), wrong, "the same options as before");
        }
        return !unknown.isEmpty() || !missing.isEmpty();
    }

    /** Id of the best option; empty, and reported, when there is not exactly one. */
    private String best(YamlValue options, String where) {
        List<YamlValue> best = options.items().stream()
                .filter(option -> option.get("credit").number() == 1)
                .toList();
        if (best.isEmpty()) {
            error(options, where + " has no best option", "exactly one with credit 1");
            return "";
        }
        if (best.size() > 1) {
            String wrong = where + " has " + best.size() + " best options";
            error(best.get(1).get("credit"), wrong, "exactly one with credit 1");
            return "";
        }
        YamlValue one = best.get(0);
        if (one.get("misconception").present()) {
            error(one.get("misconception"), "the best option carries a misconception", "none there");
        }
        return one.get("id").text();
    }

    private void error(YamlValue at, String wrong, String expected) {
        mistakes.error(at, wrong, expected);
    }
}
