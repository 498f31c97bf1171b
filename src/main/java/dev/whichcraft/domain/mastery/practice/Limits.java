package dev.whichcraft.domain.mastery.practice;

/**
 * How much a day may ask of a person.
 *
 * @param questions asked on one day at most; one that comes back on the same day counts once
 * @param fresh how many of them may be new; they only get the room that due ones leave
 * @param lapses from this many a card is a leech: asking it again does not help, reading does
 */
public record Limits(int questions, int fresh, int lapses) {

    /**
     * Twenty scenarios are about a quarter of an hour. Five new ones a day need some ten times as many reviews over the
     * months that follow, which is what the rest of the room is for. Eight lapses are Anki's threshold for leeches.
     */
    public static final Limits DEFAULT = new Limits(20, 5, 8);

    /** Whether a card is suspended, and its lesson shown instead. */
    public boolean leech(Entry entry) {
        return entry.card().lapses() >= lapses;
    }
}
