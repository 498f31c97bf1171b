package dev.whichcraft.models.survival;

import dev.whichcraft.domain.models.survival.Event;
import dev.whichcraft.domain.models.survival.Fate;
import dev.whichcraft.domain.models.survival.Place;
import dev.whichcraft.domain.models.survival.Survival;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Choice.Option;
import dev.whichcraft.models.form.Field;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be set and guessed. */
final class SurvivalFields {

    private static final Option NO_GUESS = new Option("none", "no guess");

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "What happens",
                    new Choice(
                                    "event",
                                    "Event",
                                    "",
                                    Stream.of(
                                                    Event.REMOVE,
                                                    Event.CRASH,
                                                    Event.STOP,
                                                    Event.REBOOT,
                                                    Event.DISK_LOST,
                                                    Event.HOST_LOST)
                                            .map(event -> new Option(value(event), event.label()))
                                            .toList(),
                                    true)
                            .hint("For a virtual machine, to stop is a power cycle and to remove is to delete the"
                                    + " machine."),
                    Choice.of(
                            "show",
                            "Show",
                            "guessed",
                            "the places you guessed",
                            "all",
                            "all places, and the whole grid")),
            new Group("Your guess, place by place", guesses()),
            Group.of(
                    "If the data are lost; first values are assumed",
                    Slider.of("since", "Since the last off-site backup", "h", 24, 0, 1, 2, 4, 8, 12, 24, 48, 72, 168),
                    Choice.of("replica", "A replica on another host", "no", "none", "yes", "there is one"),
                    Slider.of("lag", "It is behind by", "min", 1, 0, 1, 2, 5, 10, 15, 30, 60, 120)));

    private SurvivalFields() {}

    private static List<Field> guesses() {
        return Arrays.stream(Place.values())
                .map(place -> (Field) new Choice(
                        value(place),
                        place.label(),
                        "",
                        Stream.concat(
                                        Stream.of(NO_GUESS),
                                        Arrays.stream(Fate.values()).map(fate -> new Option(value(fate), fate.label())))
                                .toList(),
                        true))
                .toList();
    }

    private static String value(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Event event(Settings settings) {
        return Event.valueOf(settings.choice("event").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static boolean everything(Settings settings) {
        return settings.choice("show").equals("all");
    }

    static Survival survival(Settings settings) {
        Map<Place, Fate> guesses = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            String guess = settings.choice(value(place));
            if (!guess.equals(NO_GUESS.value())) {
                guesses.put(place, Fate.valueOf(guess.toUpperCase(Locale.ROOT)));
            }
        }
        return Survival.of(event(settings), guesses);
    }

    static double hoursLost(Settings settings) {
        return Survival.hoursLost(settings.number("since"), settings.yes("replica") ? settings.number("lag") : -1);
    }
}
