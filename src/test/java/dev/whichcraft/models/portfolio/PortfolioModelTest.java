package dev.whichcraft.models.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.given.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioModelTest {

    /** Each workload where it can run, in four forms. */
    private static final String FOUR_FORMS =
            "shop=containers functions=micro database=containers reports=containers partner=nested";

    private final PortfolioModel model = new PortfolioModel();

    private Answer answer(String query) {
        return model.answer(Given.settings(model, query));
    }

    private String sentence(String query) {
        return answer(query).sentence().replace('\u00a0', ' ');
    }

    private List<Boolean> done(String query) {
        return answer(query).tasks().stream().map(Task::done).toList();
    }

    @Test
    void beginsWithAVetoThatNobodyThoughtOf() {
        String said = sentence("");
        assertTrue(
                said.startsWith("This board has 49 of 100 points. It loses 25 for what cannot run where it stands, 10"),
                said);
        assertTrue(said.contains("The best single move is Users' code to "), said);
        assertTrue(model.compare("forbidden", Given.settings(model, "")).right());
        assertFalse(model.compare("effort", Given.settings(model, "")).right());
        assertTrue(model.compare("effort", Given.settings(model, FOUR_FORMS)).right());
    }

    @Test
    void aMoveIsWeighedAgainstTheBest() {
        String changed = FOUR_FORMS + " change=strangers";
        assertTrue(sentence(changed + " move=shop to=micro").contains("The best single move is Reports to "));
        String best = sentence(changed + " move=reports to=nested");
        assertTrue(best.endsWith("No other single move gains more."), best);
        assertEquals(List.of(true, false, true), done(changed + " move=reports to=nested"));
        assertEquals(List.of(false, false, false), done(changed + " move=shop to=micro"));
    }

    @Test
    void theBoardIsDrawnAfterTheMove() {
        Answer answer = answer("move=functions to=micro");
        assertTrue(answer.pictures().get(0).words().stream()
                .noneMatch(word -> word.text().startsWith("✗")));
        assertEquals(8, answer.tables().get(0).rows().size());
        assertTrue(answer("").pictures().get(0).words().stream()
                .anyMatch(word -> word.text().equals("✗ Users' code")));
    }

    @Test
    void eightyFivePointsCanBeReached() {
        String mixed = "shop=nested capture=nested functions=nested sessions=nested partner=nested"
                + " database=containers reports=containers";
        assertEquals(List.of(true, true, false), done(mixed));
    }
}
