package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/**
 * Which is the smallest change that would turn the answer to a scenario as it was told.
 *
 * @param changes three or four, exactly one of them the smallest that turns it
 * @param evidence ids of the claims that decide it; may be empty
 */
public record Flip(List<Change> changes, List<String> evidence) implements Task {

    /**
     * One change that is offered.
     *
     * @param id stable within the flip
     * @param text what the person reads and picks
     * @param turns whether it is the smallest that turns the answer
     * @param to id of the option that is best after it; empty where it is not the one
     * @param misconception tag of the wrong idea behind picking it; empty for none
     * @param because Markdown shown to the person who picked it, and at the end if it is the one
     */
    public record Change(String id, String text, boolean turns, String to, String misconception, String because) {

        /** The same once it was accepted as well: what was said against it does not hold. */
        public Change accepted() {
            return new Change(id, text, true, to, "", "");
        }
    }

    /** The one that is asked for. */
    public Change smallest() {
        return changes.stream().filter(Change::turns).findFirst().orElseThrow();
    }

    /** The change of this id, if it is offered. */
    public Optional<Change> change(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.CHOOSE;
    }

    @Override
    public Response.Answered key() {
        return new Response.Picked(smallest().id(), Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return changes.stream().map(Change::id).toList();
    }

    @Override
    public int alternatives() {
        return changes.size();
    }
}
