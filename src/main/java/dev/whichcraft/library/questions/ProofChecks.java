package dev.whichcraft.library.questions;

import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.List;

/** What a schema cannot say about "prove it": that one claim decides, and that the others do not. */
final class ProofChecks {

    private final Mistakes mistakes;

    ProofChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Checks what a scenario says of it, if anything. */
    void check(YamlValue question) {
        YamlValue prove = question.get("prove");
        List<String> evidence = question.get("evidence").texts();
        YamlValue decides = prove.get("decides");
        if (prove.present() && !evidence.contains(decides.text())) {
            String wrong = "the claim " + Problems.quote(decides.text()) + " is not evidence of the question";
            String hint = Nearest.hint(decides.text(), evidence);
            mistakes.error(decides, wrong, "one of " + String.join(", ", evidence) + hint);
        }
        for (YamlValue other : prove.get("others").items()) {
            if (evidence.contains(other.text())) {
                String wrong = "the claim " + Problems.quote(other.text()) + " is evidence of the question";
                mistakes.error(other, wrong, "a claim that does not decide it");
            }
        }
    }
}
