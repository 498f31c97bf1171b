package dev.whichcraft.attempts;

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
record Layout(List<Place> places) {

    /**
     * @param question id of the question
     * @param options ids of its options, in the order of showing
     */
    record Place(String question, List<String> options) {}

    /** The questions in the order of the quiz, each with its options shuffled. */
    static Layout shuffled(Quiz quiz, Random random) {
        List<Place> places = new ArrayList<>();
        for (Question question : quiz.questions()) {
            List<String> options = new ArrayList<>(optionIds(question));
            Collections.shuffle(options, random);
            places.add(new Place(question.id(), List.copyOf(options)));
        }
        return new Layout(List.copyOf(places));
    }

    private static List<String> optionIds(Question question) {
        // the only type so far; a further one will not compile until it says what it shuffles
        Scenario scenario = (Scenario) question;
        return scenario.choice().options().stream().map(Option::id).toList();
    }

    static Layout parse(String[] stored) {
        return new Layout(Arrays.stream(stored)
                .map(entry -> List.of(entry.split(" ")))
                .map(words -> new Place(words.get(0), words.subList(1, words.size())))
                .toList());
    }

    String[] stored() {
        return places.stream()
                .map(place -> place.question() + " " + String.join(" ", place.options()))
                .toArray(String[]::new);
    }

    /** Position of a question, from 0; -1 when it is not asked. */
    int indexOf(String question) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).question().equals(question)) {
                return i;
            }
        }
        return -1;
    }

    /** The options of a choice in the order of this place. */
    static List<Option> inOrder(Place place, Choice choice) {
        return choice.options().stream()
                .sorted(Comparator.comparingInt(option -> place.options().indexOf(option.id())))
                .toList();
    }
}
