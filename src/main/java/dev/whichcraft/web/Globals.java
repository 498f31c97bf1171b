package dev.whichcraft.web;

import dev.whichcraft.domain.content.Confidence;
import io.quarkus.qute.TemplateGlobal;
import java.util.List;

/** Values that every template may name. */
@TemplateGlobal
public final class Globals {

    private Globals() {}

    /** All answers to "how sure are you?", least first. */
    static List<Confidence> confidences() {
        return List.of(Confidence.values());
    }
}
