package dev.whichcraft.bench.load;

import java.nio.file.Path;
import java.util.List;

/** How a further JVM is started. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Arguments that whoever runs the benchmark gave for one of its JVMs, such as those of a profiler. */
    static List<String> arguments(String property) {
        String given = System.getProperty(property, "").strip();
        return given.isEmpty() ? List.of() : List.of(given.split("\\s+"));
    }
}
