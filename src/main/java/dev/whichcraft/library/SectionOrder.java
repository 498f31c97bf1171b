package dev.whichcraft.library;

import dev.whichcraft.domain.content.Section;
import dev.whichcraft.library.files.Nearest;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts sections into the order that course.yml asks for. */
record SectionOrder(Settings settings, Problems problems) {

    /** The sections in order and numbered anew; those that course.yml does not list come last and are reported. */
    List<Section> of(List<Section> written) {
        if (settings.order().isEmpty() || settings.file().isEmpty()) {
            return written;
        }
        List<String> slugs = written.stream().map(Section::slug).toList();
        List<Section> ordered = new ArrayList<>();
        YamlValue order = settings.file().get().value().get("sections");
        for (YamlValue item : order.items()) {
            Optional<Section> named = written.stream()
                    .filter(section -> section.slug().equals(item.text()))
                    .findFirst();
            named.filter(section -> !ordered.contains(section)).ifPresent(ordered::add);
            if (named.isEmpty()) {
                String wrong = "unknown section " + Problems.quote(item.text());
                error(item, wrong, "one of " + String.join(", ", slugs) + Nearest.hint(item.text(), slugs));
            }
        }
        for (Section section : written) {
            if (!ordered.contains(section)) {
                String file = order.file().source().file();
                String wrong = "the section '" + section.slug() + "' is not listed and comes last";
                problems.notice(file, order.line(), wrong, "all sections, or no list");
                ordered.add(section);
            }
        }
        List<Section> numbered = new ArrayList<>();
        for (Section s : ordered) {
            int number = numbered.size() + 1;
            numbered.add(new Section(
                    number, s.slug(), s.title(), s.opening(), s.a(), s.b(), s.diagrams(), s.lesson(), s.quiz()));
        }
        return numbered;
    }

    private void error(YamlValue at, String wrong, String expected) {
        problems.error(at.file().source().file(), at.line(), wrong, expected);
    }
}
