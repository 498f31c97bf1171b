package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollisionTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, true",
        "40001, true",
        "55P03, true",
        "23505, true",
        "23503, true",
        "23514, false",
        "08006, false"
    })
    void codesOfTheDatabase(String state, boolean collided) {
        assertEquals(collided, Collision.caused(new IllegalStateException(new SQLException("", state))));
    }

    @Test
    void anotherFailureIsNone() {
        assertFalse(Collision.caused(new SQLException("of no code")));
        assertFalse(Collision.caused(new IllegalStateException()));
    }
}
