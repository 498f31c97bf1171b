package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnkeepableTest {

    @ParameterizedTest
    @CsvSource({"22021, true", "22P05, true", "22001, false", "57P01, false", "'', false"})
    void codesOfTheDatabase(String state, boolean unkeepable) {
        assertEquals(unkeepable, Unkeepable.caused(new IllegalStateException(new SQLException("", state))));
    }

    @Test
    void aFailureOfNoCodeIsAnother() {
        assertFalse(Unkeepable.caused(new SQLException("of no code")));
        assertFalse(Unkeepable.caused(new IllegalStateException()));
    }
}
