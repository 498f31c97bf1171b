package dev.whichcraft.dashboards.teams;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.teams.Watch;
import java.util.Arrays;

/**
 * A rule as somebody typed it.
 *
 * @param watch the rule; null while something is wrong with it
 * @param mistake what is wrong; empty otherwise
 */
record RuleForm(Watch watch, String mistake) {

    /** From the fields of the form. */
    static RuleForm of(String overdue, String level, String sections, String unseen) {
        boolean known = Arrays.stream(Level.values())
                .anyMatch(
                        one -> one.compareTo(Level.FAMILIAR) >= 0 && one.name().equals(level));
        if (!known) {
            return wrong("Choose a level: familiar, proficient or mastered.");
        }
        if (!within(overdue, 0, 365)) {
            return wrong("Days overdue: a whole number from 0 to 365.");
        }
        if (!within(sections, 0, 100)) {
            return wrong("Sections: a whole number from 0 to 100.");
        }
        if (!within(unseen, 1, 365)) {
            return wrong("Days not seen: a whole number from 1 to 365.");
        }
        return new RuleForm(new Watch(number(overdue), Level.valueOf(level), number(sections), number(unseen)), "");
    }

    private static RuleForm wrong(String mistake) {
        return new RuleForm(null, mistake);
    }

    private static boolean within(String text, int least, int most) {
        return text != null && text.strip().matches("\\d{1,3}") && number(text) >= least && number(text) <= most;
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
