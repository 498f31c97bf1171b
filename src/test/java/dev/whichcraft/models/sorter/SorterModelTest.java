package dev.whichcraft.models.sorter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorterModelTest {

    private static final String LEGACY = "isolation=5 system-freedom=4 state=4 density=1 delivery=2";

    private final SorterModel model = new SorterModel();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; close; Containers and containers in VMs are 0 % of the maximum apart: either will do",
                "own-kernel=yes; between; Ruled out: Containers. Containers in VMs lead",
                "certified-for-machines=yes; machines; Full VMs are all that is left.",
                "no-hypervisor=yes untrusted-code=yes; between; Without a hypervisor a sandbox means a kernel in user"
                        + " space",
                "no-hypervisor=yes live-migration=yes; close; Nothing is left: these demands contradict each other.",
                "isolation=5 system-freedom=4 state=4 density=1 delivery=2; machines; Full VMs lead"
            })
    void tellsWhatLeads(String query, String guess, String said) {
        Settings settings = settings(query);
        String sentence = model.answer(settings).sentence().replace('\u00a0', ' ');
        assertTrue(sentence.contains(said), sentence);
        assertTrue(model.compare(guess, settings).right(), sentence);
    }

    @Test
    void aFlipThatIsToldFlips() {
        String sentence = model.answer(settings(LEGACY)).sentence();
        assertTrue(
                sentence.contains("The nearest flip: rhythm of delivery above 4 gives the lead to containers in VMs."),
                sentence);
        String beyond = LEGACY.replace("delivery=2", "delivery=4.5");
        assertTrue(model.answer(settings(beyond)).sentence().startsWith("Containers in VMs and full VMs are"));
        assertEquals(2, model.answer(settings(LEGACY)).tables().size());
    }

    @Test
    void whatIsRuledOutSaysBy() {
        var rows = model.answer(settings("own-kernel=yes untrusted-code=yes"))
                .tables()
                .get(0)
                .rows();
        assertEquals(
                "needs a kernel or module of its own; runs code that nobody here trusts",
                rows.get(0).cells().get(1).text());
        assertEquals("nothing", rows.get(1).cells().get(1).text());
    }

    @Test
    void someWeightIsNeeded() {
        StringBuilder zero = new StringBuilder();
        model.groups().get(1).fields().forEach(field -> zero.append(field.name())
                .append("=0 "));
        assertEquals(
                "Give at least one criterion a weight above 0.",
                model.conflicts(settings(zero.toString())).get("start-up"));
    }

    private Settings settings(String query) {
        return Given.settings(model, query);
    }
}
