package dev.whichcraft.library.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds files that an author surely meant to be read, but that lie or are called otherwise than expected.
 *
 * @param folder of the course
 * @param problems where they are reported
 */
public record Strays(SourceFolder folder, Problems problems) {

    private static final List<String> COURSE =
            List.of("comparison.md", "course.yml", "misconceptions.yml", "sources.yml");
    private static final List<String> SECTION = List.of("lesson.md", "quiz.yml");

    /** Reports them, given the slugs of the sections; with no sections there is nothing to compare folders with. */
    public void report(List<String> sections) {
        misnamed("", COURSE);
        List<String> places = new ArrayList<>(sections);
        places.addAll(List.of("introduction", "summary", "conclusion", "final"));
        for (String name : sections.isEmpty() ? List.<String>of() : folder.folders()) {
            List<String> read =
                    switch (name) {
                        case "introduction", "conclusion" -> List.of("lesson.md");
                        case "final" -> List.of("quiz.yml");
                        default -> places.contains(name) ? SECTION : List.<String>of();
                    };
            for (String file : folder.files(name)) {
                if (SECTION.contains(file) && !read.contains(file)) {
                    String expected = places.contains(name)
                            ? "only " + String.join(", ", read) + " there"
                            : "a folder named like a section" + Nearest.hint(name, places);
                    notice(name + "/" + file, expected);
                }
            }
            misnamed(name, read);
        }
    }

    private void misnamed(String place, List<String> names) {
        for (String file : folder.files(place)) {
            if (!names.contains(file)) {
                Nearest.to(file, names)
                        .filter(name -> !SECTION.contains(file))
                        .ifPresent(name -> notice(place.isEmpty() ? file : place + "/" + file, "'" + name + "'"));
            }
        }
    }

    private void notice(String path, String expected) {
        problems.notice(folder.course() + "/" + path, 1, "this file is not read", expected);
    }
}
