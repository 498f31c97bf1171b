package dev.whichcraft.library;

import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Source;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceFolder;
import dev.whichcraft.library.yaml.Schema;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads the two files of a course that are looked up by name: misconceptions and sources. Both may be missing. */
final class Glossary {

    private static final Schema MISCONCEPTIONS = Schema.named("misconceptions");
    private static final Schema SOURCES = Schema.named("sources");

    private Glossary() {}

    static Map<String, Misconception> misconceptions(SourceFolder folder, Problems problems) {
        return entries(folder, "misconceptions.yml", MISCONCEPTIONS, problems, Glossary::misconception);
    }

    static Map<String, Source> sources(SourceFolder folder, Problems problems) {
        return entries(folder, "sources.yml", SOURCES, problems, Glossary::source);
    }

    private static Misconception misconception(String tag, YamlValue entry) {
        return new Misconception(
                tag, entry.get("wrong").text(), entry.get("right").text());
    }

    private static Source source(String id, YamlValue entry) {
        return new Source(
                id,
                entry.get("by").text(),
                entry.get("title").text(),
                entry.get("where").text(),
                entry.get("year").text(),
                entry.get("note").text());
    }

    private static <T> Map<String, T> entries(
            SourceFolder folder,
            String path,
            Schema schema,
            Problems problems,
            BiFunction<String, YamlValue, T> entry) {
        Map<String, T> entries = new LinkedHashMap<>();
        folder.read(path, problems)
                .flatMap(source -> YamlText.read(source, problems))
                .ifPresent(yaml -> add(yaml, schema, problems, entry, entries));
        return Collections.unmodifiableMap(entries);
    }

    private static <T> void add(
            YamlText yaml,
            Schema schema,
            Problems problems,
            BiFunction<String, YamlValue, T> entry,
            Map<String, T> entries) {
        schema.check(yaml, problems);
        for (String name : yaml.value().names()) {
            entries.put(name, entry.apply(name, yaml.value().get(name)));
        }
    }
}
