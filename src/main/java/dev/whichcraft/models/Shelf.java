package dev.whichcraft.models;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.library.Library;
import dev.whichcraft.models.form.Settings;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All models, and where lessons place them. */
@ApplicationScoped
@Named("models")
public class Shelf {

    @Inject
    @All
    List<Model> models;

    @Inject
    Library library;

    /**
     * A model and the page that places it.
     *
     * @param course null when no page does
     * @param title of the page
     * @param path of the page
     */
    public record Placed(Model model, Course course, String title, String path) {

        /** Id of the course; empty without one. */
        public String courseId() {
            return course == null ? "" : course.id();
        }
    }

    /** All models in the order of the lessons, those of no lesson last. */
    public List<Placed> all() {
        List<Placed> placed = library.courses().stream().flatMap(this::placed).toList();
        Stream<Placed> others = models.stream()
                .filter(model -> placed.stream().noneMatch(one -> one.model() == model))
                .map(model -> new Placed(model, null, "", ""));
        return Stream.concat(placed.stream(), others).toList();
    }

    private Stream<Placed> placed(Course course) {
        String path = "/courses/" + course.id();
        return Stream.of(
                        placed(course, course.introduction().lesson(), course.title(), path),
                        course.sections().stream()
                                .flatMap(section -> placed(
                                        course,
                                        section.lesson(),
                                        section.title(),
                                        "/lessons/" + course.id() + "/" + section.slug())),
                        course.table().stream()
                                .flatMap(table -> placed(course, table.lesson(), table.title(), path + "/summary")),
                        placed(
                                course,
                                course.conclusion().lesson(),
                                course.conclusion().title(),
                                path + "/conclusion"))
                .flatMap(places -> places);
    }

    private Stream<Placed> placed(Course course, Lesson lesson, String title, String path) {
        return lesson.models()
                .flatMap(name -> model(name).stream())
                .map(model -> new Placed(model, course, title, path));
    }

    /** The model of this name, in the first lesson that places it. */
    public Optional<Placed> find(String name) {
        return model(name).map(model -> library.courses().stream()
                .flatMap(this::placed)
                .filter(placed -> placed.model() == model)
                .findFirst()
                .orElse(new Placed(model, null, "", "")));
    }

    /** The card of a model in a lesson, with nothing set and nothing predicted. */
    public Card card(String name, String course) {
        Model model = model(name).orElseThrow();
        return Card.of(model, course, Settings.read(model.groups(), field -> null), null);
    }

    private Optional<Model> model(String name) {
        return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }
}
