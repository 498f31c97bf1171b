package dev.whichcraft.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.models.Catalogue;
import dev.whichcraft.library.Library;
import dev.whichcraft.models.Model.Prediction;
import dev.whichcraft.models.Shelf.Placed;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import dev.whichcraft.models.form.Tick;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all models alike. */
@QuarkusTest
class EveryModelTest {

    /** What nobody means: no number, far too much of one, markup, and nothing at all. */
    private static final List<String> NONSENSE =
            List.of("nonsense", "-1e999", "999999999999", "\"><b>%", "٣", " ", "x".repeat(300));

    @Inject
    Shelf shelf;

    @Inject
    Library library;

    private List<Model> models() {
        return shelf.all().stream().map(Placed::model).distinct().toList();
    }

    @Test
    void everyNameHasAModelAndEveryModelAPlace() {
        assertEquals(Catalogue.NAMES, models().stream().map(Model::name).collect(Collectors.toSet()));
        shelf.all()
                .forEach(placed -> assertNotNull(placed.course(), placed.model().name() + " stands in no lesson"));
        Course course = library.course("docker-vs-vm").orElseThrow();
        shelf.all().stream()
                .filter(placed -> placed.course().equals(course))
                .forEach(placed -> assertTrue(
                        Visit.asVisitor()
                                .get(placed.path())
                                .has("#model-" + placed.model().name() + " .predict"),
                        placed.model().name()));
    }

    @Test
    void asksForThreeOrFourPredictionsAndHidesTheResult() {
        for (Model model : models()) {
            assertTrue(Set.of(3, 4).contains(model.predictions().size()), model.name());
            Html page = Visit.asVisitor().get("/models/" + model.name()).is(200);
            assertEquals(model.title(), page.h1());
            assertFalse(page.has(".picture, .figures"), model.name());
        }
    }

    @Test
    void comparesEachPredictionAndExactlyOneHolds() {
        for (Model model : models()) {
            long right = model.predictions().stream()
                    .map(Prediction::value)
                    .map(guess -> Card.of(model, "", Settings.read(model.groups(), name -> null), guess))
                    .filter(card -> card.compared().right())
                    .count();
            assertEquals(1, right, model.name() + ": predictions that hold at first");
        }
    }

    @Test
    void everySettingIsAnsweredOrRefused() {
        for (Model model : models()) {
            String guess = model.predictions().get(0).value();
            model.groups().stream().flatMap(group -> group.fields().stream()).forEach(field -> {
                for (String value :
                        Stream.concat(values(field).stream(), NONSENSE.stream()).toList()) {
                    Settings settings = Settings.read(model.groups(), Map.of(field.name(), value)::get);
                    Card card = Card.of(model, "", settings, guess);
                    String where = model.name() + " with " + field.name() + "=" + value;
                    assertEquals(settings.right(), card.answer() != null, where);
                    if (settings.right()) {
                        assertFalse(card.answer().sentence().isBlank(), where);
                        assertFalse(card.answer().pictures().isEmpty(), where);
                        assertFalse(card.answer().tables().isEmpty(), where);
                        assertFalse((card.answer() + model.situation(settings)).contains("NaN"), where);
                    }
                }
            });
        }
    }

    private static List<String> values(Field field) {
        if (field instanceof Slider slider) {
            return List.of(slider.stops().split(" "));
        }
        if (field instanceof Choice choice) {
            return choice.options().stream().map(Choice.Option::value).toList();
        }
        return field instanceof Tick ? List.of("", "yes") : List.of("", field.start(), "1 1 1 1");
    }

    /** Every field of every model with nonsense, another each time, as the page answers it: a sentence, never an error. */
    @Test
    void nonsenseInAnyFieldIsRefusedBesideItOrTaken() {
        int turn = 0;
        for (Model model : models()) {
            for (Group group : model.groups()) {
                for (Field field : group.fields()) {
                    isAnswered(model, Map.of(field.name(), NONSENSE.get(turn++ % NONSENSE.size())));
                }
            }
        }
    }

    /** All fields at their first bounds together, and all at their last. */
    @Test
    void everyFieldMayBeAtItsBoundsAtOnce() {
        for (Model model : models()) {
            List<Field> fields = model.groups().stream()
                    .flatMap(group -> group.fields().stream())
                    .toList();
            for (int end = 0; end < 2; end++) {
                int bound = end;
                isAnswered(model, fields.stream().collect(Collectors.toMap(Field::name, field -> bounds(field)
                        .get(bound))));
            }
        }
    }

    /** What cannot be taken, alone or together, is refused beside its field; all else has a result. */
    private static void isAnswered(Model model, Map<String, String> given) {
        String query = given.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String where = model.name() + "?" + query;
        Html page = Visit.asVisitor().swap("/models/" + model.name() + "?guess=skip&" + query);
        Settings settings = Settings.read(model.groups(), given::get);
        if (settings.right()) {
            settings.refuse(model.conflicts(settings));
        }
        assertEquals(settings.right() ? 200 : 400, page.status(), where);
        assertEquals(settings.right(), page.has(".picture"), where);
        assertFalse(page.text("[role=status]").isBlank(), where);
        given.keySet()
                .forEach(name -> assertEquals(
                        settings.refusal(name), page.text("[id='" + model.name() + "-" + name + "-wrong']"), where));
    }

    private static List<String> bounds(Field field) {
        if (field instanceof Slider slider) {
            return List.of(slider.min(), slider.max());
        }
        if (field instanceof Choice choice) {
            List<String> values =
                    choice.options().stream().map(Choice.Option::value).toList();
            return List.of(values.get(0), values.get(values.size() - 1));
        }
        return field instanceof Tick ? List.of("", "yes") : List.of(field.start(), field.start());
    }

    @Test
    void everySourceIsOneOfTheCourse() {
        Course course = library.course("docker-vs-vm").orElseThrow();
        for (Model model : models()) {
            Html page = Visit.asVisitor()
                    .get("/models/" + model.name() + "?guess=skip")
                    .is(200);
            page.all(".evidence a").forEach(link -> {
                assertEquals("/courses/docker-vs-vm/sources#" + link.text(), link.attr("href"));
                assertTrue(course.sources().containsKey(link.text()), link.text());
            });
        }
    }
}
