package dev.whichcraft.domain.content;

import java.util.List;

/**
 * Type {@code short}: a word or a few.
 *
 * @param answers what earns something; the first earns full marks and is shown as the answer
 * @param evidence ids of the claims that decide it
 */
public record ShortText(List<Accepted> answers, List<String> evidence) implements Task {

    /**
     * A text that earns something, however it is spaced and in which case.
     *
     * @param text in which {@code *} stands for anything or nothing
     * @param credit share of full marks, above 0 and up to 1
     * @param because Markdown for somebody who wrote it; empty for none
     */
    public record Accepted(String text, double credit, String because) {

        /** As a person would write it. */
        public String plain() {
            return text.replace("*", "").strip();
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT;
    }

    @Override
    public Response.Answered key() {
        return new Response.Written(answers.get(0).plain(), Confidence.CERTAIN);
    }

    @Override
    public List<String> shuffled() {
        return List.of();
    }

    @Override
    public int alternatives() {
        return Integer.MAX_VALUE;
    }
}
