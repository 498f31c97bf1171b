package dev.whichcraft.dashboards.items.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.itemstats.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are rounded. */
class FigureWordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0", "-0.0, 0.0", "-0.04, 0.0", "0.04, 0.0", "-0.06, -0.1", "12.25, 12.3", "-12.25, -12.2"})
    void whatRoundsToNothingHasNoSign(double value, String said) {
        assertEquals(said, FigureWords.tenths(value));
        assertEquals(Double.parseDouble(said), FigureWords.number(value).file().value(), "the same to calculate with");
    }

    @Test
    void norHasItWithTwoDigits() {
        assertEquals("0.00", Value.plain(new Figure(-0.004, null), 2).text());
        assertEquals("\u22120.13", Value.plain(new Figure(-0.126, null), 2).text());
    }
}
