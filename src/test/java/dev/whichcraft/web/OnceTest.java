package dev.whichcraft.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The id of what a form makes. */
class OnceTest {

    private static final String MARK = Ids.next().toString();

    @Test
    void theSameFormMakesTheSame() {
        assertEquals(Once.id(MARK, "tram"), Once.id(MARK, "tram"));
        assertNotEquals(Once.id(MARK, "tram"), Once.id(MARK, "bike"), "something else was typed");
        assertNotEquals(Once.id(MARK, "tram"), Once.id(Ids.next().toString(), "tram"), "shown anew");
    }

    @Test
    void aFormWithoutAMarkMakesSomethingNewEachTime() {
        assertNotEquals(Once.id("", "tram"), Once.id("", "tram"));
        assertNotEquals(Once.id("no mark", "tram"), Once.id("no mark", "tram"));
    }

    @Test
    void whatIsOverIsMadeOnceMoreAndThatOnce() {
        UUID id = Once.id(MARK, "tram");
        assertEquals(id, Once.unless(one -> false, id));
        UUID second = Once.unless(id::equals, id);
        assertNotEquals(id, second);
        assertEquals(second, Once.unless(id::equals, id), "pressed twice");
        UUID third = Once.unless(Set.of(id, second)::contains, id);
        assertEquals(3, Set.of(id, second, third).size());
    }

    @Test
    void itLiesWhereTheFormWasShown() {
        UUID id = Once.id(MARK, "tram");
        assertEquals(UUID.fromString(MARK).getMostSignificantBits(), id.getMostSignificantBits());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }
}
