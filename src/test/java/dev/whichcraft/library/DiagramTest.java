package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Diagram;
import dev.whichcraft.domain.content.Diagram.Layer;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks of boxes, drawn as people draw them. */
class DiagramTest {

    @TempDir
    Path quizzes;

    private Sample sample(String partOfDocker) {
        String text = "# Docker vs VMs\n\n## 1. Layers\n\n### Docker\n\n- light\n\n" + partOfDocker
                + "\n\n### VMs\n\n- heavy\n";
        return new Sample(quizzes).file("comparison.md", text);
    }

    private Diagram diagram(String partOfDocker) {
        Sample sample = sample(partOfDocker);
        assertEquals(List.of(), sample.problems());
        return sample.course().sections().get(0).diagrams().get(0);
    }

    @Test
    void layersHaveNotesAndGroups() {
        Diagram expected = new Diagram(
                Side.A,
                "The container stack",
                List.of(
                        new Layer("Application 1", "", "container"),
                        new Layer("Libraries", "often a userland", "container"),
                        new Layer("Host OS kernel", "shared by all", ""),
                        new Layer("Hardware", "", "")));
        assertEquals(
                expected,
                diagram(
                        """
                        ```layers The container stack
                        | Application 1  | } container
                        | Libraries      | } container ; often a userland
                        | Host OS kernel | shared by all
                        | Hardware       |
                        ```"""));
    }

    @Test
    void oldBoxesHaveRulesArrowsAndBrackets() {
        Diagram drawn = diagram(
                """
                ```
                Docker architecture:
                +-------------------+
                |   App 1 | App 2   |
                +-------------------+
                |   Docker Engine   |  <- runs them
                |-------------------|
                |   Host OS         |  (one kernel)
                |                   |
                +===================+
                         |
                |   Hardware        |
                ---------------------
                ```""");
        assertEquals("Docker architecture", drawn.title());
        assertEquals(
                List.of(
                        new Layer("App 1, App 2", "", ""),
                        new Layer("Docker Engine", "runs them", ""),
                        new Layer("Host OS", "one kernel", ""),
                        new Layer("Hardware", "", "")),
                drawn.layers());
    }

    @Test
    void aDrawingMayBelongToAnItem() {
        Diagram drawn = diagram(
                """
                - small

                  **Docker architecture:**
                  ```
                  | App      |  }
                  | Library  |  } Container 1
                  | Settings |  }
                  | Host OS  |
                  ```""");
        assertEquals("Docker architecture", drawn.title());
        assertEquals(
                List.of("Container 1", "Container 1", "Container 1", ""),
                drawn.layers().stream().map(Layer::group).toList());
        assertEquals(
                "small",
                sample("- small\n\n  **Picture:**\n  ```\n  | A |\n  ```")
                        .course()
                        .sections()
                        .get(0)
                        .a()
                        .get(1)
                        .text());
    }

    @Test
    void aLineBeforeTheDrawingIsItsTitle() {
        assertEquals(
                "How it is built",
                diagram("How it is built:\n\n```text\n| Hardware |\n```").title());
        assertEquals("Picture", diagram("**Picture**\n\n```\n| Hardware |\n```").title());
        assertEquals("Docker", diagram("```\n| Hardware |\n```").title());
        assertEquals("Docker", diagram("```\n┌────┐\n│ OS │\n└────┘\n```").title());
    }

    @Test
    void whatIsNoDrawingIsReportedWithItsLine() {
        String expected = " expected lines such as | layer | note";
        assertEquals(
                List.of("N comparison.md:9: this block of code is no diagram," + expected),
                sample("```bash\ndocker run\n```").problems());
        assertEquals(
                List.of("N comparison.md:9: this block of code is no diagram," + expected),
                sample("```\nApp -> Engine -> OS\n```").problems());
        assertEquals(
                List.of("N comparison.md:12: the line '[ App ]' of the diagram is not understood,"
                        + " expected | layer | note"),
                sample("```\n+---+\n| A |\n[ App ]\n+---+\n```").problems());
    }
}
