package dev.whichcraft.domain.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.teams.Following.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Riders are members of team 1, drivers lead it, and drivers are members of team 2. */
class FollowingTest {

    private static final List<Rule> RULES = List.of(
            new Rule("/riders", team(1), Role.MEMBER),
            new Rule("/drivers", team(1), Role.LEAD),
            new Rule("/drivers", team(2), Role.MEMBER));

    private static UUID team(int number) {
        return new UUID(0, number);
    }

    /** Reads {@code 1L 2M}: a lead in team 1, a member in team 2. */
    private static Map<UUID, Role> roles(String text) {
        return text == null
                ? new TreeMap<>()
                : Arrays.stream(text.split(" "))
                        .collect(Collectors.toMap(
                                word -> team(word.charAt(0) - '0'),
                                word -> word.endsWith("L") ? Role.LEAD : Role.MEMBER,
                                (one, other) -> one,
                                TreeMap::new));
    }

    @ParameterizedTest
    @CsvSource({
        // groups, in by a group, in by hand, joins, other roles, leaves
        "                 ,      ,    ,      ,   ,     ",
        "/riders          ,      ,    , 1M   ,   ,     ",
        "/riders          , 1M   ,    ,      ,   ,     ",
        "/riders          ,      , 1M ,      ,   ,     ",
        "/drivers         ,      , 1M , 2M   ,   ,     ",
        "/riders /drivers ,      ,    , 1L 2M,   ,     ",
        "/riders /drivers , 1M 2M,    ,      , 1L,     ",
        "/riders          , 1L 2M,    ,      , 1M, 2M  ",
        "                 , 1L 2M, 3L ,      ,   , 1L 2M",
        "/strangers       , 1M   ,    ,      ,   , 1M  "
    })
    void comesAndGoesWithTheGroups(
            String groups, String external, String byHand, String joins, String others, String leaves) {
        Set<String> mine = groups == null ? Set.of() : Set.of(groups.split(" "));
        Following following =
                Following.of(RULES, mine, roles(external), roles(byHand).keySet());
        assertEquals(new Following(roles(joins), roles(others), roles(leaves).keySet()), following);
    }
}
