package dev.whichcraft.domain.models.survival;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One event, what was guessed, and what is true.
 *
 * @param event what happens
 * @param cells one for each place, in their order
 */
public record Survival(Event event, List<Cell> cells) {

    /**
     * One place at this event.
     *
     * @param place where data lie
     * @param fate what becomes of them
     * @param guess what was guessed; null when nothing was
     * @param because why, or on what it depends
     * @param misconception name of the wrong idea behind a wrong guess; empty without one
     */
    public record Cell(Place place, Fate fate, Fate guess, String because, String misconception) {

        /** Whether the guess is right. */
        public boolean right() {
            return fate == guess;
        }
    }

    /** Compares guesses with the truth. */
    public static Survival of(Event event, Map<Place, Fate> guesses) {
        return new Survival(
                event,
                Arrays.stream(Place.values())
                        .map(place -> cell(place, event, guesses.get(place)))
                        .toList());
    }

    private static Cell cell(Place place, Event event, Fate guess) {
        Fate fate = place.at(event);
        String wrong = guess == null || guess == fate ? "" : place.misconception(event, guess);
        return new Cell(place, fate, guess, place.because(event), wrong);
    }

    /** How many guesses are right. */
    public long right() {
        return cells.stream().filter(Cell::right).count();
    }

    /** How many places share this fate. */
    public long count(Fate fate) {
        return cells.stream().filter(cell -> cell.fate() == fate).count();
    }

    /**
     * Hours of data that are lost with a place: back to the last backup or, if there is a replica, to what it had
     * already received, whichever is later: min(time since backup, lag).
     *
     * @param backup hours since the last backup
     * @param lag minutes that a replica is behind; negative without a replica
     */
    public static double hoursLost(double backup, double lag) {
        return lag < 0 ? backup : Math.min(backup, lag / 60);
    }
}
