package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * What one attempt shows in which order. Stored with the attempt, so that it is the same on every device and for ever.
 *
 * @param places one a question, in the order of asking
 */
public record Layout(List<Place> places) {

    /**
     * One question.
     *
     * @param question its id
     * @param options ids of all that its stages offer, in the order of showing
     */
    public record Place(String question, List<String> options) {}

    /** The questions in the order of the quiz, twins apart, each with its options shuffled; none shows the answer's order. */
    public static Layout shuffled(Quiz quiz, Random random) {
        List<Place> places = new ArrayList<>();
        for (Question question : Twins.apart(quiz)) {
            // after a twist the options stand where they stood before
            Set<String> options = new LinkedHashSet<>();
            question.stages()
                    .forEach(stage ->
                            options.addAll(shuffled(question.task(stage).orElseThrow(), random)));
            places.add(new Place(question.id(), List.copyOf(options)));
        }
        return new Layout(List.copyOf(places));
    }

    private static List<String> shuffled(Task task, Random random) {
        List<String> options = new ArrayList<>(task.shuffled());
        Collections.shuffle(options, random);
        if (task instanceof Ordering && options.equals(task.shuffled())) {
            Collections.reverse(options);
        }
        return options;
    }

    /** The layout that was stored. */
    public static Layout parse(String[] stored) {
        return new Layout(Arrays.stream(stored)
                .map(entry -> List.of(entry.split(" ")))
                .map(words -> new Place(words.get(0), words.subList(1, words.size())))
                .toList());
    }

    /** For storing: an entry a question, its id and then those of its options, with spaces between. */
    public String[] stored() {
        return places.stream()
                .map(place -> place.question() + " " + String.join(" ", place.options()))
                .toArray(String[]::new);
    }

    /** Position of a question, from 0; -1 when it is not asked. */
    public int indexOf(String question) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).question().equals(question)) {
                return i;
            }
        }
        return -1;
    }

    /** Options or items in the order of this place. */
    public static <T> List<T> inOrder(Place place, List<T> parts, Function<T, String> id) {
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> place.options().indexOf(id.apply(part))))
                .toList();
    }
}
