package dev.whichcraft.library.questions;

import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say about a question that is no scenario: that it has a key, and that its ids lead somewhere. */
final class ExerciseChecks {

    private final Mistakes mistakes;

    ExerciseChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(YamlValue question) {
        switch (question.get("type").text()) {
            case "select" -> select(question);
            case "order" -> mistakes.distinct(question.get("items"), "item");
            case "classify" -> classify(question);
            case "match" -> match(question);
            case "numeric" -> numeric(question);
            case "short" -> words(question);
            case "table" -> table(question);
            default -> decide(question);
        }
    }

    private void select(YamlValue question) {
        YamlValue options = question.get("options");
        mistakes.distinct(options, "option");
        List<YamlValue> right =
                options.items().stream().filter(ExerciseReader::right).toList();
        if (right.isEmpty()) {
            mistakes.error(options, "no option is right", "at least one with right: true");
        } else if (right.size() == options.items().size()) {
            mistakes.error(options, "every option is right", "at least one with right: false");
        }
        right.forEach(this::noMisconception);
    }

    private void classify(YamlValue question) {
        YamlValue items = question.get("items");
        mistakes.distinct(items, "item");
        if (items.items().stream()
                        .map(item -> item.get("side").text())
                        .distinct()
                        .count()
                < 2) {
            mistakes.error(items, "all items belong to the same side", "at least two sides");
        }
    }

    private void match(YamlValue question) {
        mistakes.distinct(question.get("items"), "item");
        Set<String> targets =
                mistakes.distinct(question.get("targets"), "target").keySet();
        Set<String> items = new HashSet<>();
        for (YamlValue item : question.get("items").items()) {
            items.add(item.get("id").text());
            known(item.get("target"), targets, "target");
        }
        for (YamlValue target : question.get("targets").items()) {
            if (items.contains(target.get("id").text())) {
                String wrong = "the target " + Problems.quote(target.get("id").text()) + " has the id of an item";
                mistakes.error(target.get("id"), wrong, "an id of its own");
            }
        }
    }

    private void numeric(YamlValue question) {
        YamlValue units = question.get("units");
        Map<String, YamlValue> names = new HashMap<>();
        int own = 0;
        for (YamlValue unit : units.items()) {
            YamlValue first = names.putIfAbsent(unit.get("name").text(), unit);
            if (first != null) {
                String wrong = "the unit " + Problems.quote(unit.get("name").text()) + " is there twice, first in line "
                        + first.line();
                mistakes.error(unit.get("name"), wrong, "each unit once");
            }
            own += unit.get("factor").number() == 1 ? 1 : 0;
        }
        if (!names.isEmpty() && own != 1) {
            String wrong = own == 0 ? "no unit is that of the value" : own + " units are that of the value";
            mistakes.error(units, wrong, "exactly one with factor: 1");
        }
    }

    private void words(YamlValue question) {
        Map<String, YamlValue> texts = new HashMap<>();
        for (String list : List.of("answers", "close")) {
            for (YamlValue answer : question.get(list).items()) {
                YamlValue text = list.equals("answers") ? answer : answer.get("text");
                if (!text.text().matches(".*[\\p{L}\\p{N}].*")) {
                    mistakes.error(text, Problems.quote(text.text()) + " accepts anything", "letters beside the *");
                }
                YamlValue first = texts.putIfAbsent(text.text(), text);
                if (first != null) {
                    String wrong = Problems.quote(text.text()) + " is there twice, first in line " + first.line();
                    mistakes.error(text, wrong, "each answer once");
                }
            }
        }
    }

    private void table(YamlValue question) {
        mistakes.distinct(question.get("rows"), "row");
        for (YamlValue row : question.get("rows").items()) {
            if (row.get("a").text().equals(row.get("b").text())) {
                mistakes.error(row.get("b"), "both cells say the same", "cells that differ");
            }
        }
    }

    private void decide(YamlValue question) {
        YamlValue choices = question.get("choices");
        Set<String> ids = mistakes.distinct(choices, "choice").keySet();
        List<YamlValue> best = choices.items().stream()
                .filter(choice -> choice.get("credit").number() == 1)
                .toList();
        if (best.size() != 1) {
            String wrong = best.isEmpty() ? "no choice is best" : best.size() + " choices are best";
            mistakes.error(choices, wrong, "exactly one with credit 1");
            return;
        }
        noMisconception(best.get(0));
        Set<String> all = new HashSet<>(ids);
        supports(question.get("reasons"), "reason", ids, best.get(0), Decision.REASONS, all);
        supports(question.get("costs"), "cost", ids, best.get(0), 1, all);
    }

    private void supports(
            YamlValue list, String what, Set<String> choices, YamlValue best, int needed, Set<String> all) {
        mistakes.distinct(list, what);
        int full = 0;
        for (YamlValue support : list.items()) {
            known(support.get("for"), choices, "choice");
            if (!all.add(support.get("id").text())) {
                String wrong = "the id " + Problems.quote(support.get("id").text()) + " is there twice";
                mistakes.error(support.get("id"), wrong, "an id of its own among choices, reasons and costs");
            }
            boolean counts = support.get("for").text().equals(best.get("id").text());
            full += counts && ExerciseReader.credit(support) == 1 ? 1 : 0;
        }
        if (full < needed) {
            String wrong = "the best choice " + Problems.quote(best.get("id").text()) + " has " + full + " " + what
                    + (full == 1 ? "" : "s") + " with full credit";
            mistakes.error(list, wrong, "at least " + needed);
        }
    }

    private void noMisconception(YamlValue right) {
        if (right.get("misconception").present()) {
            mistakes.error(right.get("misconception"), "what is right carries a misconception", "none there");
        }
    }

    private void known(YamlValue value, Set<String> ids, String what) {
        if (!ids.contains(value.text())) {
            String expected = "one of " + String.join(", ", ids) + Nearest.hint(value.text(), ids);
            mistakes.error(value, "unknown " + what + " " + Problems.quote(value.text()), expected);
        }
    }
}
