package dev.whichcraft.web;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups that a token tells. */
final class Groups {

    private Groups() {}

    /**
     * Reads them.
     *
     * @param claim a list of texts, as whichever library read the token gives it; null for a person in no group
     */
    static Set<String> of(Object claim) {
        return claim instanceof Collection<?> all
                ? all.stream()
                        .map(one -> one instanceof JsonString text ? text.getString() : one.toString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
