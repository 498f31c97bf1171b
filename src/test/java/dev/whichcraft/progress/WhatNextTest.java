package dev.whichcraft.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import dev.whichcraft.progress.CourseProgress.Step;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a section is to be tried again. */
class WhatNextTest {

    @TempDir
    Path folder;

    private static String why(Course course, double last, Move.Cause cause) {
        Standing standing = new Standing();
        standing.quiz = "taste";
        standing.last = last;
        standing.movedBy = cause;
        Step step = new Step("taste", "Taste", 1, true, true, Level.ATTEMPTED, Optional.of(standing), Optional.empty());
        WhatNext next = WhatNext.in(course, List.of(step), List.of()).orElseThrow();
        assertEquals("Try Taste again", next.call());
        assertEquals("/quizzes/tea-or-coffee/taste", next.path());
        return next.why();
    }

    @ParameterizedTest
    @CsvSource({
        "0.69, RESULT, Your latest result here is below the pass mark.",
        "0.10, FORGOTTEN, Your latest result here is below the pass mark.",
        "0.70, FORGOTTEN, 'You passed here, but answers were forgotten in practice since.'",
        "0.75, RESULT, 'You passed here, but answers were forgotten in practice since.'"
    })
    void theReasonIsTheOneThatHolds(double last, Move.Cause cause, String why) {
        assertEquals(
                why + " The lesson has what decides.", why(Sample.in(folder).course(), last, cause));
    }

    @Test
    void whereTheMeanCountsItIsTheMean() {
        Course course = Sample.in(folder)
                .quizText(text -> text.replace("questions:", "settings: { grade: mean }\nquestions:"))
                .course();
        assertEquals(
                "Your results here are below the pass mark on average. The lesson has what decides.",
                why(course, 0.8, Move.Cause.RESULT));
    }
}
