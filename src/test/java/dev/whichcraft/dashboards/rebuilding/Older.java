package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.QuizReader;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import java.util.List;
import java.util.Random;

/** Lets an attempt that has just begun be one on what the files said before they changed. */
record Older(Course course, Random random, Rows rows) {

    private static final String MOVED = "early-meeting";

    /** The quiz about speed with another text, with another option, or with the wrong key of its first question. */
    void speed(Taking taking) {
        String text = text("speed");
        String keyless = text.replaceFirst("side: b\\s+credit: 1", "side: b\n        credit: 0")
                .replaceFirst("side: a\\s+credit: 0", "side: a\n        credit: 1");
        List<String> all = List.of(text + "# older\n", text.replace("id: both", "id: walk"), keyless);
        handOut(taking, "speed", all.get(random.nextInt(all.size())));
    }

    /** The quiz about the weather, when it had a question that is in the one about speed by now. */
    Question movedSince(Taking taking) {
        String speed = text("speed");
        String moved = speed.substring(speed.indexOf("  - id: " + MOVED), speed.indexOf("  - id: night-shift"));
        handOut(taking, "weather", text("weather") + moved);
        return course.quiz("speed").orElseThrow().question(MOVED).orElseThrow();
    }

    private String text(String quiz) {
        return course.quiz(quiz).orElseThrow().text();
    }

    private void handOut(Taking taking, String slug, String text) {
        Quiz quiz = QuizReader.read(slug, text);
        rows.change(
                "insert into quiz_version values (?, 'tram-vs-bike', ?, ?, now()) on conflict do nothing",
                quiz.hash(),
                slug,
                text);
        rows.change(
                "update attempt set quiz_hash = ?, layout = ? where id = ?::uuid",
                quiz.hash(),
                Layout.shuffled(quiz, random).stored(),
                taking.id());
    }
}
