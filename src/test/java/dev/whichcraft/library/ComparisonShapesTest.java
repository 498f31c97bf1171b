package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which people write comparisons: all of them are understood, without a notice. */
class ComparisonShapesTest {

    @TempDir
    Path quizzes;

    private Course course(String comparison) {
        Sample sample = new Sample(quizzes).file("comparison.md", comparison);
        assertEquals(List.of(), sample.problems());
        return sample.course();
    }

    private static List<String> texts(List<Claim> claims) {
        return claims.stream().map(Claim::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Docker vs VMs | Docker | VMs",
                "# Docker vs. Virtual Machines: A Detailed Comparison | Docker | Virtual Machines",
                "# Containers: Docker versus VMs | Docker | VMs",
                "# Docker or VMs? | Docker | VMs",
                "# Comparison of Docker and VMs | Docker | VMs",
                "# A detailed comparison: Docker and VMs | Docker | VMs",
                "# The difference between Docker and VMs | Docker | VMs",
                "# Key differences between Docker and VMs | Docker | VMs",
                "# Docker (Containers) vs Virtual Machines (VMs) | Docker (Containers) | Virtual Machines (VMs)",
                "# Docker compared to VMs | Docker | VMs",
                "# Comparing Docker with VMs | Docker | VMs",
                "# Docker vs VMs – which one to choose? | Docker | VMs",
                "## **Docker vs VMs** | Docker | VMs",
                "**Docker vs VMs** | Docker | VMs",
                "Docker vs VMs | Docker | VMs",
                "# Choosing between Docker and VMs | Docker | VMs",
                "# Docker Containers vs. Virtual Machines Comparison | Docker Containers | Virtual Machines",
            })
    void titlesNameBothSides(String title, String a, String b) {
        Course course = course(title + "\n\n## 1. Speed\n\n- **" + a + "**: fast\n- **" + b + "**: slow\n");
        assertEquals(a, course.a().name());
        assertEquals(b, course.b().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 1. Speed",
                "### 1) Speed",
                "# 1. Speed",
                "#### 1 - Speed",
                "**1. Speed**",
                "__1) Speed__",
                "***1. Speed***",
                "**1. Speed:**",
                "## **1. Speed**",
                "## Section 1: Speed",
                "## 1 Speed",
                "## 1. Speed ##",
            })
    void headingsAreNumberedInAnyWay(String heading) {
        Course course = course("# Docker vs VMs\n\n" + heading + "\n\n- **Docker**: fast\n- **VMs**: slow\n\n"
                + heading.replace("1", "2").replace("Speed", "Cost & care") + "\n- **Docker**: low\n- **VMs**: high\n");
        assertEquals(
                List.of("speed", "cost-and-care"),
                course.sections().stream().map(Section::slug).toList());
        assertEquals("Speed", course.sections().get(0).title());
        assertEquals(List.of("fast"), texts(course.sections().get(0).a()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "### Docker (Containers) | ### Virtual Machines (VMs)",
                "### Docker | ### Virtual Machines",
                "### Docker containers | ### Virtual machine",
                "### CONTAINERS | ### VM",
                "#### Docker: | #### VMs:",
                "**Docker** | **VMs**",
                "**Docker (Containers):** | **Virtual Machines:**",
                "### 1.1 Docker | ### 1.2 Virtual Machines",
                "### a) Docker | ### b) VMs",
                "## Docker | ## Virtual Machines",
                "### 🐳 Docker | ### 🖥 Virtual Machines",
            })
    void sidesHaveHeadingsOfAnyKind(String a, String b) {
        Course course = course("# Docker (Containers) vs Virtual Machines (VMs)\n\n## 1. Speed\n\nFirst words.\n\n" + a
                + "\n* fast\n* small {#small}\n\n" + b + "\n+\tslow\n\n---\n\n## 2. Cost\n" + a + "\n- low\n" + b
                + "\n- high\n");
        Section speed = course.sections().get(0);
        assertEquals("First words.", speed.opening());
        assertEquals(List.of("fast", "small"), texts(speed.a()));
        assertEquals(
                List.of("speed.a.1", "small"), speed.a().stream().map(Claim::id).toList());
        assertEquals(List.of("slow"), texts(speed.b()));
        assertEquals(2, course.sections().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Docker**: fast\n- **VMs**: slow",
                "* **Docker:** fast\n* **VMs:** slow",
                "- Docker: fast\n- Virtual machines: slow",
                "- **Docker (Containers)** - fast\n- **Virtual Machines (VMs)** – slow",
                "- *Docker*: fast\n- *VMs*: slow",
                "- **Docker**:\n  - fast\n- **VMs**:\n  - slow",
                "- **Docker**\n\t- fast\n- **VMs**\n\t- slow",
                "- Docker\n    * fast\n- VMs\n    * slow",
                "1. **Docker**: fast\n2. **VMs**: slow",
                "- **VMs**: slow\n\n- **Docker**: fast",
                "**Docker**: fast\n\n**VMs**: slow",
                "**Docker:**\n- fast\n\n**VMs:**\n- slow",
                "### Docker\n\nfast\n\n### VMs\n\nslow",
            })
    void sidesHaveAnItemEach(String items) {
        Section section = course("# Docker (Containers) vs Virtual Machines (VMs)\n\n## 1. Speed\n\n" + items + "\n")
                .sections()
                .get(0);
        assertEquals(List.of("fast"), texts(section.a()));
        assertEquals(List.of("slow"), texts(section.b()));
    }

    @Test
    void aNameThatBelongsToTheSentenceStaysInIt() {
        Section section = course("# Docker vs VMs\n\n## 1. Speed\n- **Docker** shares a kernel.\n- **VMs** do not.\n")
                .sections()
                .get(0);
        assertEquals(List.of("**Docker** shares a kernel."), texts(section.a()));
    }

    @Test
    void claimsKeepTheirMarkdownAndTheirHashForgetsSpaces() {
        String head = "# Docker vs VMs\n\n## 1. Speed\n- **VMs**: slow\n- **Docker**: ";
        Claim one = course(head + "*fast* `run`\n  on disk [R01] {#quick}\n")
                .claim("quick")
                .orElseThrow();
        assertEquals("*fast* `run`\non disk [R01]", one.text());
        Claim same = course(head + "*fast*   `run` on disk [R01]\n")
                .claim("speed.a.1")
                .orElseThrow();
        assertEquals(one.hash(), same.hash());
        assertEquals(12, one.hash().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Summary table",
                "## 2. Summary Table",
                "**2. Summary**",
                "## Summary",
                "## 2) Key differences",
                "## Comparison table",
                "## At a glance"
            })
    void theTableMayBeCalledAnything(String heading) {
        Course course = course(
                "# Docker vs VMs\n\n## 1. Speed\n- Docker: fast\n- VMs: slow\n\n" + heading
                        + "\n\nIn short:\n\n| Feature | Virtual machines | Docker |\n|:--|:-:|--:|\n| **Start** time | minutes | s \\| ms |\n");
        assertEquals("In short:", course.table().orElseThrow().text());
        assertEquals("Start time", course.table().orElseThrow().rows().get(0).feature());
        assertEquals(
                "s \\| ms", course.claim("summary.start-time.a").orElseThrow().text());
        assertEquals(
                "minutes", course.claim("summary.start-time.b").orElseThrow().text());
        assertEquals(1, course.sections().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Conclusion",
                "## 2. Conclusion",
                "**Conclusion**",
                "## Summary and conclusion",
                "## Final thoughts",
                "### 2) Final Thoughts",
                "## Conclusion: what to take"
            })
    void theEndMayBeCalledAnything(String heading) {
        Course course = course(
                "# Docker vs VMs\n\n## 1. Speed\n- Docker: fast\n- VMs: slow\n\n" + heading
                        + "\n\n**Docker** for:\n\n- **Docker** is for\n  - web\n  - batch {#batch}\n- **VMs**: legacy\n- Both\n\n### Last\n\nEnd.\n");
        assertEquals(
                List.of(Side.A, Side.A, Side.A, Side.B, Side.BOTH),
                course.conclusion().claims().stream().map(Claim::side).toList());
        assertEquals("batch", course.conclusion().claims().get(2).id());
        assertEquals("conclusion.4", course.conclusion().claims().get(3).id());
        assertTrue(course.conclusion().text().endsWith("### Last\n\nEnd."));
        assertEquals(1, course.sections().size());
    }

    @Test
    void aListOfBoldTitlesIsAListOfSections() {
        Course course = course(
                """
                # Docker vs VMs

                1. **Speed**
                   - **Docker**: fast
                   - **VMs**: slow

                2. **Cost**:
                   - **Docker**: low
                   - **VMs**: high
                """);
        assertEquals(
                List.of("speed", "cost"),
                course.sections().stream().map(Section::slug).toList());
        assertEquals(List.of("high"), texts(course.sections().get(1).b()));
        Course plain = course("# Docker vs VMs\n\n1. Speed\n   - Docker: fast\n   - VMs: slow\n");
        assertEquals("speed", plain.sections().get(0).slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Introduction", "## 1. Introduction", "**Overview**"})
    void anIntroductionMayHaveAHeading(String heading) {
        int next = heading.contains("1") ? 2 : 1;
        Course course = course("# Docker vs VMs\n\n" + heading + "\n\nHello.\n\n- One thing\n\n## " + next
                + ". Speed\n- Docker: fast\n- VMs: slow\n");
        assertEquals("Hello.\n\n- One thing", course.introduction().text());
        assertEquals("introduction.1", course.introduction().claims().get(0).id());
        assertEquals(1, course.sections().get(0).number());
    }
}
