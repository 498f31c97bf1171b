package dev.whichcraft.web;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that does not answer from a mistake of ours. */
final class Outage {

    /** Classes and codes of SQLSTATE: no connection; the server stops, was killed or is starting; too many connections. */
    private static final Set<String> STATES = Set.of("08", "57P01", "57P02", "57P03", "53300");

    private Outage() {}

    /** Whether a request failed because the database was away. */
    static boolean caused(Throwable failure) {
        return Causes.any(
                failure, one -> one instanceof SQLException sql && away(sql) || one instanceof ConnectException);
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
