package dev.whichcraft.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names of teams become names of files, whatever is in them. */
class FileNameTest {

    @Test
    void plainNamesStayAsTheyAre() {
        assertEquals(
                "attachment; filename=\"Team 7 matrix 2087-05-05.csv\"",
                FileName.attachment("Team 7 matrix 2087-05-05.csv"));
    }

    @Test
    void whatSystemsForbidIsReplaced() {
        assertEquals("attachment; filename=\"a-b-c--d-.csv\"", FileName.attachment("a/b\\c\"\nd%.csv"));
    }

    @Test
    void otherLettersAreKeptForThoseWhoReadThem() {
        assertEquals(
                "attachment; filename=\"K_ln _.xlsx\"; filename*=UTF-8''K%C3%B6ln%20%F0%9F%9A%B2.xlsx",
                FileName.attachment("Köln 🚲.xlsx"));
    }
}
