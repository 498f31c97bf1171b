package dev.whichcraft.library;

import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceFolder;
import dev.whichcraft.library.yaml.Schema;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code course.yml} says, or what holds without one.
 *
 * @param title empty for that of the comparison
 * @param summary may be empty
 * @param sides names of a and b; empty for those in the comparison's title
 * @param order slugs of sections; empty for the order of the comparison
 * @param passMark 0 to 1
 * @param file the file with lines, if there is one
 */
record Settings(
        String title,
        String summary,
        Optional<List<SideName>> sides,
        List<String> order,
        double passMark,
        Optional<YamlText> file) {

    private static final double PASS_MARK = 0.7;
    private static final Schema SCHEMA = Schema.named("course");

    static Settings read(SourceFolder folder, Problems problems) {
        Optional<YamlText> yaml =
                folder.read("course.yml", problems).flatMap(source -> YamlText.read(source, problems));
        if (yaml.isEmpty()) {
            return new Settings("", "", Optional.empty(), List.of(), PASS_MARK, yaml);
        }
        SCHEMA.check(yaml.get(), problems);
        YamlValue all = yaml.get().value();
        YamlValue id = all.get("id");
        if (id.present() && !id.text().equals(folder.course())) {
            String wrong = "the id " + Problems.quote(id.text()) + " is not the name of the folder";
            problems.error(yaml.get().source().file(), id.line(), wrong, "'" + folder.course() + "', or no id");
        }
        SideName a = side(all.get("sides").get("a"));
        SideName b = side(all.get("sides").get("b"));
        boolean named = !a.name().isEmpty() && !b.name().isEmpty();
        return new Settings(
                all.get("title").text(),
                all.get("summary").text(),
                named ? Optional.of(List.of(a, b)) : Optional.empty(),
                all.get("sections").texts(),
                all.get("passMark").present() ? all.get("passMark").number() : PASS_MARK,
                yaml);
    }

    private static SideName side(YamlValue side) {
        return new SideName(side.get("name").text(), side.get("short").text());
    }
}
