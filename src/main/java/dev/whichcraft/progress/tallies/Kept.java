package dev.whichcraft.progress.tallies;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.rows.Sql;
import dev.whichcraft.domain.tally.Contribution;
import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.domain.tally.Weeks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All rows of a person that dashboards of teams read.
 *
 * @param sections what was answered, by quiz and week
 * @param misconceptions which were shown, by week
 * @param choices that were made in scenarios and twists
 */
record Kept(
        Map<SectionTally.Key, Tally> sections,
        Map<MisconceptionHeld.Key, Held> misconceptions,
        Set<SideChoice.Line> choices) {

    private static final String SECTIONS = "section_tally";
    private static final String MISCONCEPTIONS = "misconception_held";
    private static final String CHOICES = "side_choice";

    /** Nothing so far. */
    Kept() {
        this(new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    /** What papers say, by person. */
    static Map<UUID, Kept> of(List<AttemptHandedIn> papers) {
        Map<UUID, Kept> all = new HashMap<>();
        papers.forEach(
                paper -> all.computeIfAbsent(paper.person(), any -> new Kept()).add(paper));
        return all;
    }

    private void add(AttemptHandedIn one) {
        Contribution more = Contribution.of(one.paper());
        LocalDate week = Weeks.of(one.at());
        sections.merge(new SectionTally.Key(one.person(), one.course(), one.quiz(), week), more.tally(), Tally::plus);
        more.misconceptions()
                .forEach((tag, held) -> misconceptions.merge(
                        new MisconceptionHeld.Key(one.person(), one.course(), tag, week), held, Held::plus));
        SideChoice.Where where = new SideChoice.Where(one.person(), one.attempt(), one.course(), one.quiz(), one.at());
        more.choices().forEach(made -> choices.add(new SideChoice.Line(where, made)));
    }

    /** The rows of these people, by person. */
    static Map<UUID, Kept> read(UUID[] people) {
        Map<UUID, Kept> all = new HashMap<>();
        Function<UUID, Kept> of = person -> all.computeIfAbsent(person, any -> new Kept());
        SectionTally.of(people).forEach(row -> of.apply(row.personId).sections.put(row.key(), row.tally()));
        MisconceptionHeld.of(people)
                .forEach(row -> of.apply(row.personId).misconceptions.put(row.key(), row.held()));
        SideChoice.of(people).forEach(row -> of.apply(row.personId).choices.add(row.line()));
        return all;
    }

    /** Removes the rows of these people. */
    static void clear(UUID[] people) {
        for (String table : List.of(SECTIONS, MISCONCEPTIONS, CHOICES)) {
            Sql.change(SectionTally.session(), "delete from " + table + " where person_id = any(?)", (Object) people);
        }
    }

    /** Adds rows of people who have none. */
    static void write(Collection<Kept> all) {
        copy(SECTIONS, SectionTally.COLUMNS, all, kept -> kept.sections.entrySet().stream()
                .map(one -> SectionTally.row(one.getKey(), one.getValue())));
        copy(MISCONCEPTIONS, MisconceptionHeld.COLUMNS, all, kept -> kept.misconceptions.entrySet().stream()
                .map(one -> MisconceptionHeld.row(one.getKey(), one.getValue())));
        copy(CHOICES, SideChoice.COLUMNS, all, kept -> kept.choices.stream().map(SideChoice.Line::row));
    }

    private static void copy(
            String table, String columns, Collection<Kept> all, Function<Kept, Stream<Object[]>> rows) {
        Sql.copy(SectionTally.session(), table, columns, all.stream().flatMap(rows));
    }
}
