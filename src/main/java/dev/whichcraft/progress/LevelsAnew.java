package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Results;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.Recall;
import dev.whichcraft.domain.mastery.Result;
import dev.whichcraft.practice.PracticeReview;
import dev.whichcraft.progress.Standing.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Works out levels from all that people did, by the rules by which they follow it. Levels in quizzes that are on the shelf no
 * more stay as they are: nobody knows their rules.
 */
@ApplicationScoped
public class LevelsAnew {

    @Inject
    Levels levels;

    /**
     * Makes the levels of people what they did comes to. What is right already is only read.
     *
     * @param people whom one holds, so that nothing follows meanwhile
     * @return how many rows were something else
     */
    public long rebuild(Collection<UUID> people) {
        Map<Key, List<Attempt>> taken = Standing.attempts(people).stream()
                .filter(one -> one.times.told())
                .collect(Collectors.groupingBy(one -> new Key(one.personId, one.course, one.quiz)));
        Map<Key, Standing> all = new HashMap<>();
        Standing.of(people).forEach(one -> all.put(one.key(), one));
        taken.keySet().forEach(key -> all.computeIfAbsent(key, Standing::fresh));
        Map<UUID, Map<String, List<Recall>>> recalls = PracticeReview.recalls(people);
        return all.values().stream()
                .filter(one -> levels.quiz(one.key())
                        .map(quiz -> putRight(
                                one,
                                Results.of(taken.getOrDefault(one.key(), List.of())),
                                here(
                                        quiz,
                                        recalls.getOrDefault(one.personId, Map.of())
                                                .getOrDefault(one.course, List.of()))))
                        .orElse(false))
                .count();
    }

    private boolean putRight(Standing one, List<Result> results, List<Recall> recalls) {
        if (results.isEmpty()) {
            one.forget();
            return true;
        }
        return one.follow(results, levels.moves(one.key(), results, recalls));
    }

    private static List<Recall> here(Quiz quiz, List<Recall> recalls) {
        Set<String> questions = Set.copyOf(Levels.questions(quiz));
        return recalls.stream()
                .filter(recall -> questions.contains(recall.question()))
                .toList();
    }
}
