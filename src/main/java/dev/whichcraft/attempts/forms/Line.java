package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.grading.Verdict;

/**
 * One part of a marked answer.
 *
 * @param label what it is about, or what was picked
 * @param given where it was put or what was written; may be empty
 * @param verdict how well that fits; open for something right that was not picked
 * @param word the verdict in a word or a few
 * @param lead what stands before the key, such as "It belongs to"
 * @param key where it belongs, once that may be told; else empty
 * @param because Markdown, once it may be told; else empty
 * @param misconception the wrong idea behind it, once it may be told; null for none
 */
public record Line(
        String label,
        String given,
        Verdict verdict,
        String word,
        String lead,
        String key,
        String because,
        Misconception misconception) {

    /** The usual word for a verdict on a part. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case BEST -> "Right";
            case PARTLY -> "Partly right";
            case MISSED -> "Wrong";
            case OPEN -> "Missed";
        };
    }
}
