/** What a person knows, and when to ask again: pure functions over results. */
package dev.whichcraft.domain.mastery;
