package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.web.Words;
import io.quarkus.qute.TemplateExtension;
import java.time.ZoneId;

/** Where a team's pages are found: for whoever looks at themselves, those about themselves. */
@TemplateExtension
public final class TeamPaths {

    private TeamPaths() {}

    /** The dashboard of the team. */
    public static String path(TeamState state) {
        return "/dashboards/teams/" + state.team().id;
    }

    /** Where its tables are found as files. */
    public static String files(TeamState state) {
        return path(state) + "/files";
    }

    /** Its address for somebody who is elsewhere. */
    public static String address(TeamState state, String site) {
        return site + path(state) + "?" + course(state);
    }

    /** The page about somebody in the team. */
    public static String path(TeamState state, Someone one) {
        return place(state, one) + "?" + course(state);
    }

    /** Below which all stands that is about somebody. */
    public static String place(TeamState state, Someone one) {
        return path(state) + (state.self() ? "/me" : "/people/" + one.member().id());
    }

    /** The page about what is behind the level of somebody in a section. */
    public static String path(TeamState state, Someone one, Quiz quiz) {
        return place(state, one, quiz) + "?" + course(state);
    }

    /** The same without what is asked for there. */
    public static String place(TeamState state, Someone one, Quiz quiz) {
        return place(state, one) + "/sections/" + quiz.slug();
    }

    /** The page about a misconception, and the answers that showed it. */
    public static String path(TeamState state, String tag) {
        return place(state, tag) + "?" + course(state);
    }

    /** The same without what is asked for there. */
    public static String place(TeamState state, String tag) {
        return place(state) + "/misconceptions/" + Words.inQuery(tag);
    }

    /** The page of answers, all of them. */
    public static String answers(TeamState state) {
        return answersPlace(state) + "?" + course(state);
    }

    /** The same without what is asked for there. */
    public static String answersPlace(TeamState state) {
        return place(state) + "/answers";
    }

    /**
     * The page of some answers.
     *
     * @param asked which ones: names of fields, each followed by its value
     */
    public static String some(TeamState state, String... asked) {
        StringBuilder path = new StringBuilder(answers(state));
        for (int i = 0; i < asked.length; i += 2) {
            path.append('&').append(asked[i]).append('=').append(Words.inQuery(asked[i + 1]));
        }
        return path.toString();
    }

    /** Their name in a table. */
    public static Cell cell(TeamState state, Someone one) {
        return Cell.of(one.member().name()).to(path(state, one));
    }

    /** When they did something last, which leads to what they did. */
    static Cell seen(TeamState state, Someone one, ZoneId zone) {
        return one.seen() == null
                ? Cell.of("Never")
                : Cell.day(one.seen(), zone).to(path(state, one) + "#seen");
    }

    /** A count in a table, which leads to what was counted where that is anything. */
    public static Cell count(long count, String path) {
        return count == 0 ? Cell.of(count) : Cell.of(count).to(path);
    }

    private static String place(TeamState state) {
        return path(state) + (state.self() ? "/me" : "");
    }

    private static String course(TeamState state) {
        return "course=" + state.course().id();
    }
}
