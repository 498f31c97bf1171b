package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | what it can mean
                "6144 | 6144",
                "1.5 | 1.5",
                "1,5 | 1.5",
                "6,144 | 6144 6.144",
                "6.144 | 6.144 6144",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "'6 144' | 6144",
                "'6\u2009144,5' | 6144.5",
                "'6\u202f144' | 6144",
                "6'144 | 6144",
                "６１４４ | 6144",
                "-3 | -3",
                "−3 | -3",
                "+3 | 3",
                ".5 | 0.5",
                "5. | 5",
                "1.2e3 | 1200",
                "1,2E-3 | 0.0012",
                "1.2 × 10³ | 1200",
                "1.2*10^3 | 1200",
                "2·10⁻² | 0.02",
                "'' | ''",
                "about 5 | ''",
                "5 GiB | ''",
                "1,2,3 | ''",
                "1.2.3 | ''",
                "12,34.5 | ''",
                "e5 | ''",
                ", | ''",
                "1e9999 | ''",
                "NaN | ''",
                "0x1F | ''",
                "५ | ''"
            })
    void readsWhatPeopleWrite(String text, String readings) {
        assertEquals(
                readings,
                Numbers.readings(text).stream()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void whatWePrintIsReadAgain() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(12));
            assertEquals(
                    0, number.compareTo(Numbers.readings(number.toPlainString()).get(0)), "seed " + seed);
        }
    }

    @Test
    void aLongTextTakesNoTime() {
        assertEquals(0, Numbers.readings("1,".repeat(50_000)).size());
    }
}
