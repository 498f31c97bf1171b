package dev.whichcraft.domain.content;

/**
 * Where a number or a statement comes from.
 *
 * @param id how text refers to it, such as {@code R01}
 * @param by authors or publisher
 * @param title of the work
 * @param where it was published
 * @param year of publication; empty when it is undated
 * @param note a warning to the reader, such as "vendor's own claim"; may be empty
 */
public record Source(String id, String by, String title, String where, String year, String note) {}
