package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Picks the questions of one attempt. */
public final class Drawing {

    private Drawing() {}

    /**
     * The quiz with the questions that this attempt asks, in the order of the quiz. What the person has seen least
     * often comes first; among equals, chance decides. The same seen and the same chance give the same questions.
     *
     * @param seen how often earlier attempts asked each question, by id
     */
    public static Quiz from(Quiz quiz, Map<String, Integer> seen, Random random) {
        if (quiz.settings().draws().isEmpty()) {
            return quiz;
        }
        Set<Question> drawn = new LinkedHashSet<>();
        for (Draw draw : quiz.settings().draws()) {
            List<Question> pool = new ArrayList<>(quiz.pool(draw.from()));
            pool.removeAll(drawn);
            Collections.shuffle(pool, random);
            pool.sort(Comparator.comparingInt(question -> seen.getOrDefault(question.id(), 0)));
            drawn.addAll(pool.subList(0, Math.min(draw.count(), pool.size())));
        }
        return quiz.with(quiz.questions().stream().filter(drawn::contains).toList());
    }
}
