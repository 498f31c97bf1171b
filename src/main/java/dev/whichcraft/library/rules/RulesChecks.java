package dev.whichcraft.library.rules;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a schema cannot say about the rules of a quiz: that they fit one another and the questions. */
public final class RulesChecks {

    private final YamlValue settings;
    private final Quiz quiz;
    private final Problems problems;

    private RulesChecks(YamlValue settings, Quiz quiz, Problems problems) {
        this.settings = settings;
        this.quiz = quiz;
        this.problems = problems;
    }

    /** Reports what does not fit, unless the settings violate the schema already. */
    public static void check(YamlValue settings, Set<String> violations, Quiz quiz, Problems problems) {
        boolean sound = violations.stream()
                .noneMatch(place -> place.equals(settings.pointer()) || place.startsWith(settings.pointer() + "/"));
        if (settings.present() && sound) {
            RulesChecks checks = new RulesChecks(settings, quiz, problems);
            checks.time();
            checks.draws();
            checks.review();
        }
    }

    private void time() {
        QuizSettings rules = quiz.settings();
        YamlValue closes = settings.get("closes");
        if (closes.present() && rules.closes().isEmpty()) {
            error(closes, "'closes' is no moment", "a date and time that exist, such as 2027-01-31T18:00+01:00");
        }
        if (settings.get("timeLimit").present() && rules.timeLimit().isEmpty()) {
            error(settings.get("timeLimit"), "'timeLimit' is zero", "a time such as 20m, or no 'timeLimit'");
        }
        boolean ends = settings.get("timeLimit").present() || closes.present();
        if (settings.get("onTimeout").present() && !ends) {
            error(settings.get("onTimeout"), "'onTimeout' without an end of the time", "'timeLimit' or 'closes' too");
        }
        if (settings.get("grace").present() && rules.onTimeout() != OnTimeout.GRACE) {
            error(settings.get("grace"), "'grace' is never given", "'onTimeout: grace' beside it");
        }
    }

    private void draws() {
        List<YamlValue> places = settings.get("draw").items();
        List<Draw> before = new ArrayList<>();
        for (Draw draw : quiz.settings().draws()) {
            YamlValue place = places.isEmpty() ? settings.get("draw") : places.get(before.size());
            List<Question> pool = quiz.pool(draw.from());
            long sure = pool.size()
                    - before.stream().mapToLong(other -> taken(other, pool)).sum();
            if (pool.isEmpty()) {
                Set<String> tags = new TreeSet<>();
                quiz.tags().values().forEach(tags::addAll);
                String wrong = "no question has the tag " + Problems.quote(draw.from());
                error(place.get("from"), wrong, "a tag of the questions" + Nearest.hint(draw.from(), tags));
            } else if (draw.count() > sure) {
                String wrong = "draws " + draw.count() + " of " + sure + (sure == 1 ? " question" : " questions")
                        + (sure < pool.size() ? " that no other draw may take" : "");
                error(place, wrong, "at most as many as there are");
            }
            before.add(draw);
        }
    }

    /** How many questions of a pool an earlier draw may take away. */
    private long taken(Draw earlier, List<Question> pool) {
        List<Question> shared = new ArrayList<>(quiz.pool(earlier.from()));
        shared.retainAll(pool);
        return Math.min(earlier.count(), shared.size());
    }

    private void review() {
        YamlValue review = settings.get("review");
        QuizSettings rules = quiz.settings();
        if (rules.exam() && rules.review().showsAnything(When.DURING)) {
            error(review.get("during"), "an exam shows something during an attempt", "nothing there, or practice");
        }
        if (review.get("closed").present() && rules.closes().isEmpty()) {
            error(review.get("closed"), "the quiz never closes", "'closes' in the settings too");
        }
        boolean told = rules.review()
                .first(What.MARKS)
                .filter(when -> when != When.CLOSED || rules.closes().isPresent())
                .isPresent();
        if (review.present() && !told) {
            error(review, "the marks are never shown", "'marks' in one of after, later, closed");
        }
    }

    private void error(YamlValue at, String wrong, String expected) {
        problems.error(at.file().source().file(), at.line(), wrong, expected);
    }
}
