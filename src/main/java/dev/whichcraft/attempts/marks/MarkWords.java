package dev.whichcraft.attempts.marks;

import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How marks are spoken of where they are changed: exact enough that two that differ look different. */
public final class MarkWords {

    private MarkWords() {}

    /** A share of full marks as a percentage with at most two decimals. */
    public static String percent(double share) {
        return number(share * 100) + "\u00a0%";
    }

    /** A number with at most two decimals. */
    public static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Names a stage, where it needs a name. */
    static String atStage(Stage stage) {
        return stage == Stage.SCENARIO ? "" : " of " + Words.word(stage);
    }
}
