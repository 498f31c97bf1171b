package dev.whichcraft.models.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.given.Given;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingModelTest {

    private final StartingModel model = new StartingModel();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; It does not start: it has no variant for the host's processor; no",
                "emulation=yes; It starts, by emulation. The processor is imitated, so expect it to compute about 5"
                        + " times slower; somehow",
                "emulation=yes slower=8; about 8 times slower; somehow",
                "cpus=both; It starts on the host's own kernel; yes",
                "cpus=both kernel=6.8; It may fail once it runs; risky",
                "cpus=both module=yes; the kernel module does not come with an image; no",
                "cpus=both gpu=yes; drivers of graphics cards belong to the host; no",
                "cpus=both host-os=windows; the host cannot start a VM; no",
                "cpus=both host-os=windows hypervisor=yes; It starts in a VM that the host runs for it; somehow",
                "os=windows cpus=amd64 host-os=windows; process isolation Windows refuses another build; no",
                "os=windows cpus=amd64 host-os=windows hypervisor=yes; It starts under Hyper-V isolation; somehow"
            })
    void everyVerdictSaysWhyAndWhatHelps(String query, String said, String outlook) {
        Settings settings = settings(query);
        assertTrue(settings.right());
        assertTrue(
                model.answer(settings).sentence().contains(said),
                model.answer(settings).sentence());
        assertTrue(model.compare(outlook, settings).right());
        String other = outlook.equals("no") ? "yes" : "no";
        assertTrue(model.compare(other, settings).sentence().startsWith("You predicted: " + other));
    }

    @Test
    void theWayIsToldInUnitsThatReadWell() {
        String sentence = model.answer(settings("")).sentence().replace('\u00a0', ' ');
        assertTrue(sentence.endsWith("an update of the image travels 13 min, a machine image 69 h."), sentence);
    }

    @Test
    void theTableTellsWhatThePictureShows() {
        var table = model.answer(settings("")).tables().get(0);
        assertEquals(8, table.rows().size());
        assertEquals("Yours: Linux 5.15, amd64", table.rows().get(0).name());
        assertEquals("no", table.rows().get(0).cells().get(0).text());
        assertEquals("yes, slower", table.rows().get(0).cells().get(1).text());
        assertEquals("yes", table.rows().get(2).cells().get(0).text());
    }

    @Test
    void layersAreNoLargerThanTheirImage() {
        assertTrue(model.conflicts(settings("size=10")).get("layer").endsWith("write at most 10."));
        assertEquals(Map.of(), model.conflicts(settings("")));
    }

    private Settings settings(String query) {
        return Given.settings(model, query);
    }
}
