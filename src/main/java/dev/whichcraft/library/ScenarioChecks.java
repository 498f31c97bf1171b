package dev.whichcraft.library;

import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say about a quiz: which option is best, and that a twist changes it. */
final class ScenarioChecks {

    private final YamlText yaml;
    private final Set<String> violations;
    private final Problems problems;

    /** Checks of a file; questions that already violate the schema are left alone. */
    ScenarioChecks(YamlText yaml, Set<String> violations, Problems problems) {
        this.yaml = yaml;
        this.violations = violations;
        this.problems = problems;
    }

    void check() {
        for (YamlValue question : yaml.value().get("questions").items()) {
            if (sound(question)) {
                check(question);
            }
        }
    }

    private void check(YamlValue question) {
        Map<String, YamlValue> options = byId(question.get("options"));
        String best = best(
                question.get("options"),
                "the question " + Problems.quote(question.get("id").text()));
        YamlValue twist = question.get("twist");
        if (!twist.present() || options.size() < question.get("options").items().size()) {
            return;
        }
        Map<String, YamlValue> changed = byId(twist.get("options"));
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

    private Map<String, YamlValue> byId(YamlValue options) {
        Map<String, YamlValue> byId = new LinkedHashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (YamlValue option : options.items()) {
            String id = option.get("id").text();
            YamlValue first = byId.putIfAbsent(id, option);
            if (first != null) {
                String wrong = "the option " + Problems.quote(id) + " is there twice, first in line " + first.line();
                error(option.get("id"), wrong, "each option once");
            }
            String label = option.get("label").text();
            String other = label.isEmpty() ? null : labels.putIfAbsent(label, id);
            if (other != null && first == null) {
                error(option.get("label"), "the label is that of " + Problems.quote(other), "a label of its own");
            }
        }
        return byId;
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

    private boolean sound(YamlValue question) {
        return violations.stream()
                .noneMatch(place -> place.equals(question.pointer()) || place.startsWith(question.pointer() + "/"));
    }

    private void error(YamlValue at, String wrong, String expected) {
        problems.error(yaml.source().file(), at.line(), wrong, expected);
    }
}
