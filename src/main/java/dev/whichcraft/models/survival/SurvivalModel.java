package dev.whichcraft.models.survival;

import dev.whichcraft.domain.models.survival.Event;
import dev.whichcraft.domain.models.survival.Fate;
import dev.whichcraft.domain.models.survival.Survival;
import dev.whichcraft.library.Library;
import dev.whichcraft.models.Answer;
import dev.whichcraft.models.Answer.Task;
import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Something happens to a container, a machine or a host: which data are still there? */
@ApplicationScoped
public class SurvivalModel implements Model {

    @Inject
    Library library;

    @Override
    public String name() {
        return "what-survives";
    }

    @Override
    public String title() {
        return "What survives?";
    }

    @Override
    public String summary() {
        return "Twelve places where data can lie, six things that can happen: guess which data are still there.";
    }

    @Override
    public String situation(Settings settings) {
        String event =
                switch (SurvivalFields.event(settings)) {
                    case CRASH -> "The process that wrote the data crashes.";
                    case STOP -> "The container is stopped and started; the virtual machine is powered off and on.";
                    case REMOVE ->
                        "The container is removed and made again from its image; the virtual machine is deleted and"
                                + " made again.";
                    case REBOOT -> "The host reboots.";
                    case DISK_LOST -> "The host's disk is lost.";
                    case HOST_LOST -> "The host is lost with its disk; storage shared by several hosts is not.";
                };
        return event
                + " The data may lie in one of twelve places: a writable layer, a mount, a volume, the disk or memory"
                + " of a virtual machine, a backup and others.";
    }

    @Override
    public String question() {
        return "In how many of the twelve places do they survive for certain?";
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(
                new Prediction("few", "In at most 3"),
                new Prediction("some", "In 4 to 6"),
                new Prediction("many", "In 7 to 9"),
                new Prediction("most", "In 10 or more"));
    }

    @Override
    public List<Group> groups() {
        return SurvivalFields.GROUPS;
    }

    @Override
    public Answer answer(Settings settings) {
        Survival survival = SurvivalFields.survival(settings);
        boolean everything = SurvivalFields.everything(settings);
        return new Answer(
                sentence(survival, settings),
                List.of(SurvivalViews.picture(survival, everything)),
                everything
                        ? List.of(SurvivalViews.table(survival, true, this::wrong), SurvivalViews.grid())
                        : List.of(SurvivalViews.table(survival, false, this::wrong)),
                List.of(new Task("Guess all twelve places right for one event.", survival.right() == 12)));
    }

    @Override
    public Compared compare(String guess, Settings settings) {
        Survival survival = SurvivalFields.survival(settings);
        long safe = survival.count(Fate.SURVIVES);
        boolean right = guess.equals(band(safe));
        return new Compared(
                right,
                (right ? "As you predicted: " : "Not as you predicted: ") + "they survive for certain in " + safe
                        + " places, " + survival.count(Fate.LOST) + " lose them, and in " + survival.count(Fate.DEPENDS)
                        + " it depends. Which ones? Guess place by place.");
    }

    private static String band(long safe) {
        return safe <= 3 ? "few" : safe <= 6 ? "some" : safe <= 9 ? "many" : "most";
    }

    private static String sentence(Survival survival, Settings settings) {
        long guessed =
                survival.cells().stream().filter(cell -> cell.guess() != null).count();
        List<String> sentences = new ArrayList<>();
        if (guessed > 0) {
            sentences.add(survival.right() + " of " + guessed + (guessed == 1 ? " guess" : " guesses")
                    + (survival.right() == 1 ? " is right." : " are right."));
        } else {
            sentences.add(
                    SurvivalFields.everything(settings)
                            ? "All places are shown."
                            : "Guess a place, and it is shown at once.");
        }
        double hours = SurvivalFields.hoursLost(settings);
        sentences.add(
                hours == 0
                        ? "Where data are lost, backup or replica has all of them."
                        : "Where data are lost, so is the work of the last "
                                + (hours < 1 ? Say.number(hours * 60) + " minutes." : Say.number(hours) + " hours."));
        if (settings.yes("replica") && survival.event() == Event.REMOVE) {
            sentences.add("A replica repeats a deletion of the data themselves; then the backup alone counts.");
        }
        return String.join(" ", sentences);
    }

    /** A wrong idea as the course words it. */
    private String wrong(String tag) {
        return library.courses().stream()
                .map(course -> course.misconceptions().get(tag))
                .filter(idea -> idea != null)
                .map(idea -> " A common wrong idea: “" + idea.wrong() + "”")
                .findFirst()
                .orElse("");
    }
}
