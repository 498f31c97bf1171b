package dev.whichcraft.access;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of the matrix.
 *
 * @param method GET or POST
 * @param path as the program names it, with names in braces
 * @param rule that holds there
 * @param fields sent with it; one in braces says what stands for a name in the path
 */
record Row(String method, String path, String rule, Map<String, String> fields) {

    /** The rule of what is public. */
    static final String OPEN = "everybody";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Fields as they are written: name, equals sign, value. */
    static Map<String, String> fields(List<String> words) {
        Map<String, String> fields = new LinkedHashMap<>();
        words.forEach(word -> fields.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        return fields;
    }

    /** As the program names it. */
    String route() {
        return method + " " + path;
    }

    boolean looks() {
        return method.equals("GET");
    }

    /** Whether what comes back does not end by itself. */
    boolean streams() {
        return path.endsWith("/events");
    }

    /** Whether it is within a team. */
    boolean ofTeam() {
        return path.matches("/(teams|dashboards/teams)/\\{id}.*");
    }

    /** The names of things that it needs. */
    Set<String> names() {
        return NAME.matcher(template())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What somebody gets who comes here, with these things for the names. */
    Html by(Visit visit, UnaryOperator<String> things) {
        String[] filled = filled(things);
        return looks() ? visit.get(address(filled)) : visit.post(filled[0], form(filled));
    }

    /** The same by status alone, where one would wait for more. */
    int listening(Visit visit, UnaryOperator<String> things) {
        return visit.status(address(filled(things)));
    }

    /** Path and fields, with all that stands in braces filled in. */
    private String[] filled(UnaryOperator<String> things) {
        return NAME.matcher(template())
                .replaceAll(found -> Matcher.quoteReplacement(things.apply(found.group(1))))
                .split(" ");
    }

    private String template() {
        String address = path;
        StringBuilder sent = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (field.getKey().startsWith("{")) {
                address = address.replace(field.getKey(), field.getValue());
            } else {
                sent.append(' ').append(field.getKey()).append('=').append(field.getValue());
            }
        }
        return address + sent;
    }

    private static String address(String[] filled) {
        String query = String.join("&", List.of(filled).subList(1, filled.length));
        return query.isEmpty() ? filled[0] : filled[0] + "?" + query;
    }

    private static Map<String, String> form(String[] filled) {
        return fields(List.of(filled).subList(1, filled.length));
    }
}
