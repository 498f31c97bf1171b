package dev.whichcraft.web;

import java.sql.SQLException;
import java.util.Set;

/** Tells two people, or two windows, that did something to the same rows at the same moment from a mistake of ours. */
final class Collision {

    /**
     * Codes of SQLSTATE: a ring of transactions that wait for each other, one that would see what another changed, a lock
     * that was not to be had, a row that somebody else made or deleted a moment ago.
     */
    private static final Set<String> STATES = Set.of("40P01", "40001", "55P03", "23505", "23503");

    private Collision() {}

    /** Whether a request failed because another one came in between; the same request may well succeed. */
    static boolean caused(Throwable failure) {
        return Causes.any(
                failure,
                one -> one instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState()));
    }
}
