package dev.whichcraft.teams.assigning;

import dev.whichcraft.teams.Membership.Member;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells in a form how an assignment stands that somebody else changed since the form was shown. */
final class Meanwhile {

    /** The fields of the form in their order, with the id of their place in it and their name. */
    private static final List<Field> FIELDS = List.of(
            new Field("of", "of", "What"),
            new Field("who", "who", "For whom"),
            new Field("person", "who", "Chosen"),
            new Field("opens", "opens", "Opens"),
            new Field("due", "due", "Due"),
            new Field("closes", "closes", "Closes"),
            new Field("zone", "zone", "By the clocks in"),
            new Field("late", "late", "What comes after it was due"),
            new Field("attempts", "attempts", "Attempts"),
            new Field("timeLimit", "timeLimit", "Time limit in minutes"),
            new Field("passMark", "passMark", "Pass mark in percent"),
            new Field("behaviour", "behaviour", "Behaviour"),
            new Field("review", "review", "What is shown when"),
            new Field("shown", "review", "Ticked"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("everybody", "every member"),
            Map.entry("chosen", "only those chosen"),
            Map.entry("MARK", "counts and is marked as late"),
            Map.entry("ACCEPT", "counts like any other"),
            Map.entry("REFUSE", "is not taken"),
            Map.entry("PRACTICE", "practice"),
            Map.entry("EXAM", "exam"),
            Map.entry("at-once", "everything once it is handed in"),
            Map.entry("marks-first", "marks once it is handed in, right answers once it has closed"),
            Map.entry("closed", "nothing before it has closed"),
            Map.entry("own", "as ticked"));

    private record Field(String name, String place, String label) {}

    private Meanwhile() {}

    /**
     * Notes in the form where what holds now differs from what was typed. Sent once more, the form takes its place.
     *
     * @param present what the form says of the assignment by now
     * @param people who may be chosen
     */
    static void tell(Typed form, Typed present, List<Member> people) {
        form.mistake(
                "mistakes",
                "Meanwhile somebody changed this assignment. What follows holds now where you typed something else;"
                        + " save again to put yours in its place.");
        Map<String, String> names =
                people.stream().collect(Collectors.toMap(one -> one.id().toString(), Member::name));
        for (Field field : FIELDS) {
            List<String> holds = values(present, field);
            if (!holds.equals(values(form, field))) {
                form.mistake(field.place(), field.label() + ": " + words(holds, names));
            }
        }
        form.seeing(present.one("seen"));
    }

    /** What stands in a field, in one order; whom a form for everybody chose besides does not matter. */
    private static List<String> values(Typed form, Field field) {
        boolean idle = field.name().equals("person") && !form.picked("who", "chosen")
                || field.name().equals("shown") && !form.picked("review", "own");
        return idle
                ? List.of()
                : form.all(field.name()).stream()
                        .filter(value -> !value.isBlank())
                        .map(String::strip)
                        .sorted()
                        .toList();
    }

    private static String words(List<String> values, Map<String, String> names) {
        return values.isEmpty()
                ? "nothing"
                : values.stream()
                        .map(value -> names.getOrDefault(
                                value, WORDS.getOrDefault(value, value.replaceFirst("(\\d)T(\\d)", "$1 $2"))))
                        .collect(Collectors.joining(", "));
    }
}
