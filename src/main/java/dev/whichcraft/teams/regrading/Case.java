package dev.whichcraft.teams.regrading;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.marks.Fit;
import dev.whichcraft.teams.assignments.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A quiz of an assignment with everything that people made of it.
 *
 * @param title of the quiz
 * @param present the quiz as the file has it now, read like one that was handed out; empty when it is not on the shelf
 * @param attempts the earliest first
 */
record Case(Assignment assignment, String quiz, String title, Optional<Quiz> present, List<Remarking.Marked> attempts) {

    /** Those that were handed in. */
    List<Remarking.Marked> handedIn() {
        return attempts.stream()
                .filter(one -> one.attempt().times.state.handedIn())
                .toList();
    }

    /** How many are running. */
    public long running() {
        return attempts.stream()
                .map(Remarking.Marked::attempt)
                .filter(Attempt::running)
                .count();
    }

    /** Hash of the quiz as the file has it now; empty when it is not on the shelf. */
    public String file() {
        return present.map(Quiz::hash).orElse("");
    }

    /** Hashes of the versions that were handed out. */
    String[] versions() {
        return attempts.stream().map(one -> one.attempt().quizHash).distinct().toArray(String[]::new);
    }

    /** The questions of the file, by id. */
    Map<String, Question> questions() {
        return present.stream()
                .flatMap(one -> one.questions().stream())
                .collect(Collectors.toMap(Question::id, one -> one));
    }

    /** Every question that counts in some attempt, in the order of the quiz that was handed out last. */
    List<Asked> asked() {
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, List<Fit>> fits = new LinkedHashMap<>();
        for (int i = attempts.size() - 1; i >= 0; i--) {
            var paper = attempts.get(i).sheet().marks().paper();
            for (Question question : paper.quiz().questions()) {
                questions.putIfAbsent(question.id(), question);
                if (paper.layout().indexOf(question.id()) >= 0) {
                    fits.computeIfAbsent(question.id(), id -> new ArrayList<>())
                            .add(Fit.of(question, present.flatMap(one -> one.question(question.id()))));
                }
            }
        }
        List<Asked> asked = new ArrayList<>();
        questions.forEach((id, question) -> {
            if (fits.containsKey(id)) {
                asked.add(Asked.of(asked.size() + 1, question, fits.get(id)));
            }
        });
        return asked;
    }
}
