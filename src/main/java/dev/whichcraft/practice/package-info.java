/**
 * Practice: questions that come back before they are forgotten, sure-but-wrong ones first. Serves {@code /practice}. May
 * import {@code attempts} (its event, its read queries and the cards it shows questions on) and {@code people}.
 */
package dev.whichcraft.practice;
