package dev.whichcraft.progress.tallies;

import dev.whichcraft.attempts.rows.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who adds to what is kept of a person, and who works it out anew: never both at once. Ends with the transaction. */
public final class Hold {

    private static final String WHOM = "select id from person where id = any(?) for ";

    private Hold() {}

    /** Lets nobody work out anything of a person; waits for who does. */
    public static void against(UUID person) {
        take("share", List.of(person));
    }

    /**
     * Lets nobody else add anything of these people. One alone is waited for. Of several, those are left out of whom somebody
     * adds something at this moment: who holds people waits for nobody, so nobody waits in a ring.
     *
     * @return whom it holds
     */
    public static List<UUID> of(Collection<UUID> people) {
        return take("no key update" + (people.size() > 1 ? " skip locked" : ""), people);
    }

    private static List<UUID> take(String lock, Collection<UUID> people) {
        return Sql.read(SectionTally.session(), WHOM + lock, row -> row.getObject(1, UUID.class), (Object)
                people.toArray(UUID[]::new));
    }
}
