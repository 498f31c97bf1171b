package dev.whichcraft.web;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that does not answer from a mistake of ours. */
final class Outage {

    /** Classes and codes of SQLSTATE: no connection; the server stops, was killed or is starting; too many connections. */
    private static final Set<String> STATES = Set.of("08", "57P01", "57P02", "57P03", "53300");

    private Outage() {}

    /** Whether a request failed because the database was away. */
    static boolean caused(Throwable failure) {
        return caused(failure, new HashSet<>());
    }

    private static boolean caused(Throwable failure, Set<Throwable> met) {
        if (failure == null || !met.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && away(sql) || failure instanceof ConnectException) {
            return true;
        }
        for (Throwable other : failure.getSuppressed()) {
            if (caused(other, met)) {
                return true;
            }
        }
        return caused(failure.getCause(), met);
    }

    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // how the pool says that it waited in vain for a connection
            return failure.getCause() instanceof TimeoutException;
        }
        return STATES.contains(state) || state.length() == 5 && STATES.contains(state.substring(0, 2));
    }
}
