package dev.whichcraft.dashboards.sheets;

/**
 * The head of a column.
 *
 * @param text as it is read
 * @param sort address of the same table sorted by it; null where it cannot be
 * @param sorted {@code ascending} or {@code descending}; null while it is sorted by something else
 */
public record Head(String text, String sort, String sorted) {

    /** One that nothing is sorted by. */
    public static Head of(String text) {
        return new Head(text, null, null);
    }
}
