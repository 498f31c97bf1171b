package dev.whichcraft.domain.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Check.Answer;
import dev.whichcraft.domain.content.Lesson.Model;
import dev.whichcraft.domain.content.Lesson.Part;
import dev.whichcraft.domain.content.Lesson.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'' => 0",
                "'  ' => 0",
                "One => 1",
                "'two words' => 2",
                "'- **Bold:** and `code`' => 3",
                "'| a | 1.4 | 50 % |' => 3",
                "'It is so. [R01] [R12] {#id}' => 3",
                "'Größe über alles' => 3",
                "'日本語' => 1",
                "'a\u00a0b' => 1"
            })
    void wordsAreWhatIsSpoken(String markdown, int words) {
        assertEquals(words, ReadingTime.words(markdown));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "329, 1", "330, 2", "1760, 8"})
    void minutesAreRounded(int words, int minutes) {
        assertEquals(minutes, ReadingTime.minutes(section("word ".repeat(words), Lesson.NONE)));
    }

    @Test
    void ofACheckTheRightAnswerIsRead() {
        String much = "word ".repeat(220);
        Check check = new Check(much, List.of(new Answer(much, true, much), new Answer(much, false, much + much)));
        Lesson lesson = new Lesson(much, List.of(new Part("x", much, List.of(new Text(much), new Model("x"), check))));
        assertEquals(7, ReadingTime.minutes(section("", lesson)));
    }

    @Test
    void claimsAndDrawingsCount() {
        String much = "word ".repeat(220);
        Diagram drawing = new Diagram(Side.A, "x", List.of(new Diagram.Layer(much, much, "")));
        Section section =
                new Section(1, "x", "X", "", List.of(), List.of(), List.of(drawing), Lesson.NONE, Optional.empty());
        assertEquals(2, ReadingTime.minutes(section));
    }

    private static Section section(String opening, Lesson lesson) {
        return new Section(1, "x", "X", opening, List.of(), List.of(), List.of(), lesson, Optional.empty());
    }
}
