package dev.whichcraft.library.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.whichcraft.library.files.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the published JSON Schemas. The files lie beside the quizzes, where authors' editors find them; the build copies
 * the same files next to this class, because stored quizzes are read when no folder of quizzes is at hand.
 */
public final class Schema {

    private final JsonNode text;
    private final JsonSchema schema;
    private final String whole;

    private Schema(JsonNode text, JsonSchema schema, String whole) {
        this.text = text;
        this.schema = schema;
        this.whole = whole;
    }

    /**
     * The schema of this name, such as {@code quiz}.
     *
     * @throws IllegalStateException when the build did not bring it along
     */
    public static Schema named(String name) {
        return named(name, "the file");
    }

    /**
     * The same for what is only a piece of a file.
     *
     * @param whole what messages call all of it
     */
    public static Schema named(String name, String whole) {
        String file = name + ".schema.json";
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + Schema.class.getName());
            }
            JsonNode text = new ObjectMapper().readTree(in);
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build();
            return new Schema(
                    text,
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(text, config),
                    whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reports each violation with its line.
     *
     * @return JSON pointers of the values that violate it
     */
    public Set<String> check(YamlText yaml, Problems problems) {
        Set<ValidationMessage> violations = schema.validate(yaml.root());
        violations.forEach(violation -> new Violation(violation, yaml, text, whole).report(problems));
        return violations.stream()
                .map(violation -> violation.getInstanceLocation().toString())
                .collect(Collectors.toSet());
    }
}
