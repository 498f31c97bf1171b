package dev.whichcraft.testkit;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A team with several members.
 *
 * @param crew the team with its lead
 * @param members those besides ada, who is in every crew
 */
public record Squad(Crew crew, List<Visit> members) {

    /** A team of this name, which no other test uses, with ada and so many more members: name-m1, name-m2 ... */
    public static Squad of(String name, int more) {
        Crew crew = Crew.of(name);
        List<Visit> members = new ArrayList<>();
        IntStream.rangeClosed(1, more).forEach(i -> {
            Visit member = Visit.asLearner(name + "-m" + i);
            member.post("/teams/joining", Map.of("code", crew.code())).is(303);
            members.add(member);
        });
        return new Squad(crew, members);
    }

    /** Everybody but the lead. */
    public List<Visit> all() {
        List<Visit> all = new ArrayList<>(List.of(crew.member()));
        all.addAll(members);
        return all;
    }

    /** Somebody answers the first scenarios of a quiz with the best option or with the worst, and hands it in. */
    public static void takes(Visit visit, Course course, String quiz, int scenarios, boolean right, Confidence sure) {
        Taking taking = Taking.start(visit, course, quiz);
        taking.scenarios().stream().limit(scenarios).forEach(scenario -> taking.send(
                        Taking.form(scenario, Stage.SCENARIO, 1, answer(scenario, right, sure)))
                .is(303));
        taking.submit().is(303);
    }

    private static Response answer(Scenario scenario, boolean right, Confidence sure) {
        return new Response.Picked(
                right ? Taking.best(scenario, Stage.SCENARIO) : Taking.worst(scenario, Stage.SCENARIO), sure);
    }

    /** An address of its dashboard. */
    public String dashboard(String rest) {
        return "/dashboards/teams/" + crew.id() + rest;
    }
}
