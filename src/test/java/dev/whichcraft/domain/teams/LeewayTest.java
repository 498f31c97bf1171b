package dev.whichcraft.domain.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.attempt.State;
import dev.whichcraft.domain.attempt.TimeFactor;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of several things that were given to one person. */
class LeewayTest {

    private static final Instant NINE = Instant.parse("2087-03-03T09:00:00Z");

    private static final Conditions USUAL = terms(Late.MARK, null, null);

    /** Reads {@code due10 limit30 factor2 more5}: due at ten, 30 minutes, twice the time, five minutes on top. */
    private static Leeway read(String text) {
        Optional<Instant> due = Optional.empty();
        Optional<Duration> limit = Optional.empty();
        Optional<TimeFactor> factor = Optional.empty();
        Duration more = Duration.ZERO;
        for (String word : text.split(" ")) {
            int number = Integer.parseInt(word.replaceAll("\\D", ""));
            switch (word.replaceAll("\\d", "")) {
                case "due" -> due = Optional.of(NINE.plus(Duration.ofHours(number - 9L)));
                case "limit" -> limit = Optional.of(Duration.ofMinutes(number));
                case "factor" -> factor = Optional.of(TimeFactor.of(number));
                default -> more = Duration.ofMinutes(number);
            }
        }
        return new Leeway(Optional.empty(), due, Optional.empty(), limit, OptionalInt.empty(), factor, more);
    }

    private static List<Leeway> all(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("; ")).map(LeewayTest::read).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // of labels, of the person, what holds
        "                     ,                    , more0",
        "due10                ,                    , due10",
        "                     , due11              , due11",
        "due10                , due11              , due11",
        "due12                , due11              , due11",
        "due10; due12         ,                    , due12",
        "due12; limit30       ,                    , due12 limit30",
        "due12 limit30        , factor2            , due12 limit30 factor2",
        "due12 limit30        , limit40; limit50   , due12 limit50",
        "factor2              , more5; more10      , factor2 more15",
        "more5                , more10             , more15"
    })
    void thePersonBeatsTheLabelFieldByField(String labels, String person, String holds) {
        assertEquals(USUAL.with(read(holds)), USUAL.with(all(labels), all(person)));
    }

    @ParameterizedTest
    @CsvSource({
        // rule for late work, due, closes; end of the time; closes after ten more minutes, due after them
        "ACCEPT,      ,      , 09:20,      ,     ",
        "MARK,   09:10, 10:00, 09:20,      ,     ",
        "MARK,   09:10, 09:25, 09:20, 09:30,     ",
        "REFUSE, 09:25,      , 09:20, 09:30, 09:30",
        "REFUSE, 09:25, 10:00, 09:25, 09:35, 09:35",
        "REFUSE, 09:40, 10:00, 09:20,      ,     "
    })
    void moreTimeReachesPastTheClosing(
            Late late, String due, String closes, String end, String wanted, String dueThen) {
        Conditions terms = terms(late, due, closes);
        Leeway leeway = Leeway.adding(Duration.ofMinutes(10), terms, terms.end(), at(end).orElseThrow());
        assertEquals(at(wanted), leeway.closes());
        assertEquals(at(dueThen), leeway.due());
        assertEquals(Duration.ofMinutes(10), leeway.more());
    }

    @ParameterizedTest
    @CsvSource({
        // rule for late work, due, closes; due and closes once the assignment was changed; end for who got ten more
        // minutes
        "MARK,        , 09:20,      , 09:20, 09:30",
        "MARK,        , 09:20,      , 09:25, 09:30",
        "MARK,        , 09:20,      , 10:00, 10:00",
        "MARK,        , 09:20,      ,      ,      ",
        "REFUSE, 09:20,      , 09:20,      , 09:30",
        "REFUSE, 09:20,      , 10:00,      , 10:00",
        "REFUSE, 09:20, 09:40, 10:00, 11:00, 10:00",
        "REFUSE, 09:20,      , 09:10,      , 09:30"
    })
    void moreTimeHoldsUntilEverybodyHasMore(
            Late late, String due, String closes, String dueThen, String closesThen, String end) {
        Conditions before = terms(late, due, closes);
        Leeway more = Leeway.adding(
                Duration.ofMinutes(10), before, before.end(), before.end().orElseThrow());
        Conditions then = terms(late, dueThen, closesThen);
        assertEquals(at("09:30"), before.with(more).end());
        assertEquals(at(end), then.with(more).end());
        Leeway given = new Leeway(
                Optional.empty(),
                Optional.empty(),
                at("09:22"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        assertEquals(
                at("09:22"),
                terms(Late.MARK, null, closes)
                        .with(List.of(), List.of(more, given))
                        .end());
    }

    private static Conditions terms(Late late, String due, String closes) {
        return new Conditions(
                Optional.empty(),
                at(due),
                at(closes),
                late,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Instant> at(String time) {
        return Optional.ofNullable(time).map(clock -> Instant.parse("2087-03-03T" + clock + ":00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        ", NOT_BEGUN",
        "IN_PROGRESS, IN",
        "SUBMITTED IN_PROGRESS, IN",
        "OVERDUE, OVERTIME",
        "FINISHED, HANDED_IN",
        "ABANDONED SUBMITTED, HANDED_IN",
        "ABANDONED, ENDED"
    })
    void whereSomebodyIs(String attempts, Whereabouts where) {
        List<State> states = attempts == null
                ? List.of()
                : Arrays.stream(attempts.split(" ")).map(State::valueOf).toList();
        assertEquals(where, Whereabouts.of(states));
    }
}
