package dev.whichcraft;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom, and what else holds the house up. */
class ArchitectureTest {

    private static final String ROOT = "dev.whichcraft.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.whichcraft");

    /** What every feature may import. */
    private static final Set<String> COMMON = Set.of("library", "domain", "web");

    /** The import table: what a package may import beside itself. */
    private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("library", Set.of("domain")),
            Map.entry("web", Set.of("library", "domain")),
            feature("people"),
            feature("attempts", "people"),
            // a quiz's front page starts and lists attempts
            feature("quizzes", "attempts", "people"),
            feature("practice", "attempts", "people"),
            // levels follow practice as well, and the progress page tells what came up there
            feature("progress", "practice", "attempts", "people"),
            // the start page, the course page and the progress page show attempts that wait to be finished;
            // the start page also what teams ask for
            feature("home", "progress", "attempts", "people", "teams"),
            feature("courses", "progress", "attempts", "people"),
            feature("lessons", "progress", "people"),
            // a model is arithmetic: no person, no row
            feature("models"),
            feature("teams", "attempts", "people"),
            // a dashboard is about the members of a team, for its leads
            feature("dashboards", "progress", "attempts", "people", "teams"));

    private static Map.Entry<String, Set<String>> feature(String name, String... more) {
        return Map.entry(
                name, Stream.concat(COMMON.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet()));
    }

    static Set<String> packages() {
        return CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPackageIsInTheImportTable() {
        assertEquals(packages(), new TreeSet<>(IMPORTS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItMay(String name) {
        String[] forbidden = packages().stream()
                .filter(other -> !other.equals(name) && !IMPORTS.get(name).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.whichcraft.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theDomainIsPure() {
        noClasses()
                .that()
                .resideInAPackage("dev.whichcraft.domain..")
                .should()
                .dependOnClassesThat(
                        not(resideInAPackage("java..")).and(not(resideInAPackage("dev.whichcraft.domain.."))))
                .check(CLASSES);
    }

    @Test
    void gradingKnowsNothingOfMastery() {
        noClasses()
                .that()
                .resideInAPackage("dev.whichcraft.domain.grading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.whichcraft.domain.mastery..")
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedForItsLayer() {
        for (String suffix : List.of("Service", "Dto", "DTO", "Mapper", "Impl", "Util", "Utils", "Helper", "Manager")) {
            noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
        }
    }

    @Test
    void everyAddressIsSecuredAndNamesItsPackage() {
        List<JavaClass> resources = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .toList();
        assertTrue(resources.size() >= 10, "resources found: " + resources.size());
        for (JavaClass resource : resources) {
            assertTrue(
                    Stream.of(PermitAll.class, Authenticated.class, RolesAllowed.class)
                            .anyMatch(resource::isAnnotatedWith),
                    resource.getName() + " says nothing of who may come");
            String segment = resource.getAnnotationOfType(Path.class)
                    .value()
                    .replaceFirst("^/", "")
                    .split("/")[0];
            assertEquals(
                    segment.isEmpty() ? "home" : segment,
                    resource.getPackageName().substring(ROOT.length()).split("\\.")[0]);
        }
    }

    @Test
    void queriesStandInEntitiesAndDashboards() {
        DescribedPredicate<JavaMethodCall> query = DescribedPredicate.describe(
                "query",
                call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                        || call.getTargetOwner().isAssignableTo(PanacheEntityBase.class)
                                && Arrays.stream(PanacheEntityBase.class.getDeclaredMethods())
                                        .anyMatch(method -> method.getName().equals(call.getName())
                                                && !method.getName().equals("isPersistent")));
        noClasses()
                .that(not(assignableTo(PanacheEntityBase.class)).and(not(resideInAPackage("..dashboards.."))))
                .should()
                .callMethodWhere(query)
                .check(CLASSES);
    }

    @Test
    void onlyTheWebKnowsTheTime() {
        DescribedPredicate<JavaMethodCall> clock = DescribedPredicate.describe(
                "the time now",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && (call.getName().equals("now")
                                        || call.getName().startsWith("system"))
                        || call.getTargetOwner().getName().equals("java.lang.System")
                                && (call.getName().equals("currentTimeMillis")
                                        || call.getName().equals("nanoTime")));
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .callMethodWhere(clock)
                .check(CLASSES);
    }

    @Test
    void rowsOfPeopleBeginWithThePerson() {
        Set<String> ofNobody = Set.of(
                "Person",
                "QuizVersion",
                "Team",
                "Invitation",
                "Change",
                "Letter",
                "Assignment",
                "OtherTerms",
                "LabelExtension",
                "GroupRule",
                "Regrade",
                "WatchRule",
                // a vote must not say whose it is, and counts of everybody are of nobody
                "Agenda",
                "AgendaTopic",
                "AgendaVote",
                "Activity");
        for (JavaClass entity : CLASSES.that(assignableTo(PanacheEntityBase.class))) {
            assertTrue(
                    ofNobody.contains(entity.getSimpleName())
                            || entity.tryGetField("personId").isPresent(),
                    entity.getName() + " has no personId");
        }
    }
}
