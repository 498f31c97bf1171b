package dev.whichcraft.devservices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The realm for dev mode and tests: the realm of production, with the demo people and what only tests need.
 *
 * @param json the realm as Keycloak imports it
 * @param environment the values of its placeholders
 */
record Realm(String json, Map<String, String> environment) {

    static final String NAME = "whichcraft";
    static final String CLIENT = "whichcraft";
    /** Known to everybody, as it protects nothing but a server that only this machine reaches. */
    static final String CLIENT_SECRET = "not-a-secret-for-development-and-tests";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Realm read(Settings settings) throws IOException {
        Path sources = settings.project().resolve("src");
        ObjectNode realm = (ObjectNode) JSON.readTree(
                sources.resolve("main/keycloak/whichcraft-realm.json").toFile());
        JsonNode demo = JSON.readTree(DemoPeople.file(settings).toFile());
        realm.set("groups", demo.get("groups"));
        realm.set("users", demo.get("users"));
        ArrayNode clients = realm.withArray("clients");
        clients.forEach(
                client -> ((ObjectNode) client).withArray("redirectUris").add(Settings.testUrl() + "/*"));
        clients.addAll((ArrayNode) demo.get("clients"));
        return new Realm(
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm),
                Map.of("WHICHCRAFT_URL", Settings.productUrl(), "OIDC_CLIENT_SECRET", CLIENT_SECRET));
    }

    /** Changes with all that an import would change. */
    String hash() {
        try {
            String all = json + new TreeMap<>(environment);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
