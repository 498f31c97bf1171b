package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

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
     * @param options ids of its options, in the order of showing
     */
    public record Place(String question, List<String> options) {}

    /** The questions in the order of the quiz, each with its options shuffled. */
    public static Layout shuffled(Quiz quiz, Random random) {
        List<Place> places = new ArrayList<>();
        for (Question question : quiz.questions()) {
            List<String> options = new ArrayList<>(optionIds(question));
            Collections.shuffle(options, random);
            places.add(new Place(question.id(), List.copyOf(options)));
        }
        return new Layout(List.copyOf(places));
    }

    private static List<String> optionIds(Question question) {
        return ((Scenario) question).choice().options().stream().map(Option::id).toList();
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

    /** The options of a choice in the order of this place. */
    public static List<Option> inOrder(Place place, Choice choice) {
        return choice.options().stream()
                .sorted(Comparator.comparingInt(option -> place.options().indexOf(option.id())))
                .toList();
    }
}
