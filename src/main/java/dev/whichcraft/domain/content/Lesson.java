package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a lesson adds to the comparison.
 *
 * @param hook Markdown that opens the page; empty when there is none
 * @param parts closer looks, in reading order
 */
public record Lesson(String hook, List<Part> parts) {

    /** A lesson that adds nothing. */
    public static final Lesson NONE = new Lesson("", List.of());

    /** Names of the models it places, in reading order. */
    public Stream<String> models() {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Model model ? Stream.of(model.name()) : Stream.empty());
    }

    /** Its checks, in reading order. */
    public List<Check> checks() {
        return parts.stream().flatMap(part -> part.check().stream()).toList();
    }

    /**
     * A part with a heading of its own.
     *
     * @param id the first id of the heading, usable as an anchor
     * @param title heading, inline Markdown
     * @param blocks what stands under it, in reading order; a check only as the last
     */
    public record Part(String id, String title, List<Block> blocks) {

        /** The check at its end, if it has one. */
        public Optional<Check> check() {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            return last instanceof Check check ? Optional.of(check) : Optional.empty();
        }
    }

    /** A piece of a part. */
    public sealed interface Block permits Text, Model, Check {}

    /**
     * Running text.
     *
     * @param markdown not empty
     */
    public record Text(String markdown) implements Block {}

    /**
     * The place of an interactive model.
     *
     * @param name of the model, as in its address
     */
    public record Model(String name) implements Block {}
}
