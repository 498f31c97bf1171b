package dev.whichcraft.web;

import dev.whichcraft.library.files.Digest;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What makes a second press of a button harmless. A form that makes something carries a mark, which is another one each
 * time the form is shown; from the mark and from what was typed follows the id of what is made.
 */
public final class Once {

    private Once() {}

    /**
     * The id of what a form makes: the same when it is sent twice, and another one where something else was typed.
     *
     * @param mark as it was sent; a form without one makes something new each time
     * @param typed what else decides what is made
     */
    public static UUID id(String mark, Object typed) {
        return Ids.parse(mark)
                .map((UUID shown) -> new UUID(shown.getMostSignificantBits(), low(shown + " " + typed)))
                .orElseGet(Ids::next);
    }

    /**
     * The id of what the same form makes once more, as long as what it made is over: whoever goes back to it after taking
     * that away means something new.
     *
     * @param over whether what has an id was made and is no more
     */
    public static UUID unless(Predicate<UUID> over, UUID id) {
        UUID next = id;
        while (over.test(next)) {
            next = id(next.toString(), "once more");
        }
        return next;
    }

    /** The lower half of an id: what is random in others comes from the text. */
    private static long low(String text) {
        long bits = Long.parseUnsignedLong(Digest.of(text).substring(0, 16), 16);
        return bits >>> 2 | Long.MIN_VALUE;
    }
}
