package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.domain.content.Assignment;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Classification.Group;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Verdict;
import dev.whichcraft.domain.itemstats.options.Picks;
import dev.whichcraft.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What options are called; one that is no longer offered goes by its id. */
public final class Labels {

    private Labels() {}

    /** The label of what was picked. */
    public static String of(Course course, Task task, String option) {
        return option.equals(Picks.NONE)
                ? "No answer"
                : label(course, task, option).orElse(option);
    }

    private static Optional<String> label(Course course, Task task, String option) {
        if (task instanceof Choice choice) {
            return choice.option(option).map(Option::label);
        }
        if (task instanceof Proof) {
            return course.claim(option).map(Claim::text).map(Labels::withoutMarkup);
        }
        if (task instanceof Flip flip) {
            return flip.change(option).map(Flip.Change::text);
        }
        if (task instanceof Selection selection) {
            return item(selection.options(), option);
        }
        if (task instanceof Decision decision) {
            List<Item> supports = Stream.concat(decision.reasons().stream(), decision.costs().stream())
                    .map(Decision.Support::item)
                    .toList();
            return decision.choice(option).map(Option::label).or(() -> item(supports, option));
        }
        if (task instanceof Assignment assignment) {
            return pair(course, assignment, option);
        }
        return verdict(option);
    }

    private static Optional<String> pair(Course course, Assignment assignment, String pair) {
        String[] parts = pair.split("=", 2);
        Optional<String> place = assignment instanceof Classification
                ? group(course, parts[1])
                : item(assignment.places(parts[0]), parts[1]);
        return item(assignment.items(), parts[0]).map(label -> label + " → " + place.orElse(parts[1]));
    }

    private static Optional<String> group(Course course, String place) {
        return Stream.of(Group.values())
                .filter(group -> group.id().equals(place))
                .findFirst()
                .map(group -> switch (group) {
                    case A -> course.a().shortName();
                    case B -> course.b().shortName();
                    case BOTH -> "both";
                    case NEITHER -> "neither";
                });
    }

    private static Optional<String> item(List<Item> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(Item::label)
                .filter(label -> !label.isEmpty());
    }

    private static Optional<String> verdict(String name) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(Words::ofAnswer);
    }

    /** Text of a page, as a table and a file can show it. */
    private static String withoutMarkup(String markdown) {
        return markdown.replaceAll("\\s*\\[R\\d+]", "").replaceAll("[*`]", "");
    }
}
