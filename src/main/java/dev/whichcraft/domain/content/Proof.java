package dev.whichcraft.domain.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which claim decides a scenario; asked once the scenario itself is done.
 *
 * @param decides id of the claim that does
 * @param others ids of two or three claims that do not
 * @param because Markdown that says why it decides; shown once nothing can be changed any more
 */
public record Proof(String decides, List<String> others, String because) implements Task {

    @Override
    public QuestionType type() {
        return QuestionType.CHOOSE;
    }

    @Override
    public List<String> evidence() {
        return List.of(decides);
    }

    @Override
    public List<String> cited() {
        return shuffled();
    }

    @Override
    public Response.Answered key() {
        return new Response.Picked(decides, Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return Stream.concat(Stream.of(decides), others.stream()).toList();
    }

    @Override
    public int alternatives() {
        return 1 + others.size();
    }
}
