package dev.whichcraft.devservices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people who can log in to dev mode and tests. */
final class DemoPeople {

    private DemoPeople() {}

    static Path file(Settings settings) {
        return settings.project().resolve("src/test/resources/keycloak/demo-people.json");
    }

    /** One line a person: name, password, role. */
    static List<String> lines(Settings settings) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode user :
                new ObjectMapper().readTree(file(settings).toFile()).get("users")) {
            lines.add("%-7s / %-16s (%s)"
                    .formatted(
                            user.get("username").asText(),
                            user.get("credentials").get(0).get("value").asText(),
                            user.get("realmRoles")
                                    .get(user.get("realmRoles").size() - 1)
                                    .asText()));
        }
        return lines;
    }
}
