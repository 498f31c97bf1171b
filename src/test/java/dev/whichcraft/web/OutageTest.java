package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true",
        "08006, true",
        "57P01, true",
        "57P02, true",
        "57P03, true",
        "53300, true",
        "57014, false",
        "23505, false",
        "40P01, false",
        "'', false"
    })
    void codesOfTheDatabase(String state, boolean away) {
        assertEquals(away, Outage.caused(new IllegalStateException(new SQLException("", state))));
    }

    @Test
    void whatThePoolAndTheNetworkSay() {
        assertTrue(Outage.caused(new SQLException("waited in vain", new TimeoutException())));
        assertTrue(Outage.caused(new IllegalStateException(new ConnectException("refused"))));
        assertFalse(Outage.caused(new SQLException("of no code")));
        assertFalse(Outage.caused(new IllegalStateException(new TimeoutException())));
    }

    @Test
    void whatWasSuppressedAndWhatGoesInCircles() {
        Exception failure = new IllegalStateException();
        failure.addSuppressed(new SQLException("", "57P01"));
        assertTrue(Outage.caused(failure));
        Exception one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        assertFalse(Outage.caused(one));
    }
}
