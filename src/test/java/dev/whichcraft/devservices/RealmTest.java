package dev.whichcraft.devservices;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm of production holds no secret and nobody; with the demo people, it lets them in with their roles. */
@NeedsKeycloak
class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void productionHasNoPeopleAndNoSecret() throws IOException {
        Path file = Settings.read().project().resolve("src/main/keycloak/whichcraft-realm.json");
        JsonNode realm = JSON.readTree(file.toFile());
        assertFalse(realm.has("users"));
        assertEquals(1, realm.get("clients").size());
        JsonNode client = realm.get("clients").get(0);
        assertEquals("${OIDC_CLIENT_SECRET}", client.get("secret").asText());
        assertEquals("[\"${WHICHCRAFT_URL}/*\"]", client.get("redirectUris").toString());
        assertFalse(client.get("directAccessGrantsEnabled").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "ada,ada-ada-ada,learner",
        "linus,linus-linus,learner",
        "grace,grace-grace,instructor",
        "root,root-root-root,admin"
    })
    void demoPeopleComeWithTheirRoles(String name, String password, String role) throws IOException {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "whichcraft-test")
                .formParam("username", name)
                .formParam("password", password)
                .formParam("scope", "openid")
                .post(Servers.realmUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("id_token");
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        Set<String> groups = new HashSet<>();
        claims.get("groups").forEach(group -> groups.add(group.asText()));
        assertTrue(groups.contains(role), groups.toString());
        assertTrue(groups.contains("learner"), groups.toString());
        assertEquals(name, claims.get("preferred_username").asText());
        assertEquals(name + "@example.org", claims.get("email").asText());
    }

    @Test
    void productAcceptsNoPasswordsAndAsksForPkce() {
        given().formParam("grant_type", "password")
                .formParam("client_id", Realm.CLIENT)
                .formParam("client_secret", Realm.CLIENT_SECRET)
                .formParam("username", "ada")
                .formParam("password", "ada-ada-ada")
                .post(Servers.realmUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
        String answer = given().redirects()
                .follow(false)
                .queryParam("response_type", "code")
                .queryParam("client_id", Realm.CLIENT)
                .queryParam("redirect_uri", Settings.productUrl() + "/")
                .get(Servers.realmUrl() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertTrue(answer.contains("code_challenge_method"), answer);
    }
}
