package dev.whichcraft.domain.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-31T18:00, UTC, 2027-01-31T18:00:00Z",
        "2027-01-31T18:00, Europe/Berlin, 2027-01-31T17:00:00Z",
        "2027-07-31T18:00, Europe/Berlin, 2027-07-31T16:00:00Z",
        "2027-01-31 18:00, Asia/Kathmandu, 2027-01-31T12:15:00Z",
        "2027-01-01T00:30, Pacific/Kiritimati, 2026-12-31T10:30:00Z",
        // the clock goes back at 03:00 to 02:00: the first of the two
        "2027-10-31T02:30, Europe/Berlin, 2027-10-31T00:30:00Z",
        "2027-10-31T03:00, Europe/Berlin, 2027-10-31T02:00:00Z",
        // half an hour of change
        "2027-04-04T01:45, Australia/Lord_Howe, 2027-04-03T14:45:00Z"
    })
    void whatWasTypedIsAMoment(String typed, String zone, Instant expected) {
        WallTime time = WallTime.of(typed, ZoneId.of(zone));
        assertEquals("", time.mistake());
        assertEquals(Optional.of(expected), time.at());
        assertEquals(typed.replace(' ', 'T'), WallTime.typed(expected, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28T02:30 | Europe/Berlin | go from 02:00 straight to 03:00",
                "2027-03-14T02:00 | America/New_York | go from 02:00 straight to 03:00",
                // a whole day was left out
                "2011-12-30T12:00 | Pacific/Apia | does not exist: on 30 December 2011",
                "2027-02-30T12:00 | UTC | is no date with a time",
                "tomorrow | UTC | is no date with a time",
                "2027-01-01 | UTC | is no date with a time",
                "+12027-01-01T10:00 | UTC | in a year that no calendar"
            })
    void whatIsNoneIsToldWhy(String typed, String zone, String why) {
        WallTime time = WallTime.of(typed, ZoneId.of(zone));
        assertEquals(Optional.empty(), time.at());
        assertTrue(time.mistake().contains(why), time.mistake());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T00:30:00Z, Europe/Berlin, first",
        "2027-10-31T01:30:00Z, Europe/Berlin, second",
        "2027-10-31T02:30:00Z, Europe/Berlin, ''",
        "2027-10-31T00:30:00Z, UTC, ''",
        "2027-03-28T01:30:00Z, Europe/Berlin, ''"
    })
    void aTimeThatComesTwiceIsTold(Instant at, String zone, String which) {
        String told = WallTime.twice(at, ZoneId.of(zone));
        assertEquals(which.isEmpty(), told.isEmpty());
        assertTrue(told.contains(which), told);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '"})
    void nothingTypedIsNothing(String typed) {
        assertEquals(new WallTime(Optional.empty(), ""), WallTime.of(typed, ZoneId.of("UTC")));
    }
}
