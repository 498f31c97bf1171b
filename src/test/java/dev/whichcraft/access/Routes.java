package dev.whichcraft.access;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes that the program has, whatever anybody wrote about them. */
final class Routes {

    private static final Path CLASSES = Path.of("target/classes");

    private Routes() {}

    /** Those of all its classes. */
    static Set<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("dev/whichcraft"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> type(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .flatMap(Routes::of)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> of(Class<?> resource) {
        String base = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
        return Stream.<Class<?>>iterate(resource, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> methods(method).map(http -> http + " " + base + rest(method)));
    }

    /** Each that it answers to. One that only has a path would answer with another class, which no row tells. */
    private static Stream<String> methods(Method method) {
        Set<String> methods = Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .collect(Collectors.toSet());
        return methods.isEmpty() && !rest(method).isEmpty() ? Stream.of("ANY") : methods.stream();
    }

    private static String rest(Method method) {
        jakarta.ws.rs.Path path = method.getAnnotation(jakarta.ws.rs.Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
