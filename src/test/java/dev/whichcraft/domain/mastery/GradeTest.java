package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.GradeRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({"HIGHEST, 0.9", "LAST, 0.3", "MEAN, 0.6"})
    void whichResultCounts(GradeRule rule, double grade) {
        assertEquals(grade, Grade.of(rule, List.of(0.6, 0.9, 0.3)), 0.0001);
        assertEquals(0.6, Grade.of(rule, List.of(0.6)), 0.0001);
    }
}
