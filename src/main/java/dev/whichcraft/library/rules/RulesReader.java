package dev.whichcraft.library.rules;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.library.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the {@code settings} of a quiz into rules. What is missing or wrong reads as usual; the checks report it. */
public final class RulesReader {

    private static final Duration USUAL_GRACE = Duration.ofMinutes(2);

    private RulesReader() {}

    /** The rules of a quiz. */
    public static QuizSettings read(YamlValue settings) {
        if (!settings.present()) {
            return QuizSettings.USUAL;
        }
        Mode mode = name(Mode.class, settings.get("behaviour")).orElse(Mode.PRACTICE);
        Optional<Instant> closes = instant(settings.get("closes").text());
        YamlValue grace = settings.get("grace");
        int attempts = (int) settings.get("attempts").number();
        return new QuizSettings(
                mode,
                Optional.of(Durations.parse(settings.get("timeLimit").text())).filter(limit -> !limit.isZero()),
                name(OnTimeout.class, settings.get("onTimeout")).orElse(OnTimeout.SUBMIT),
                grace.present() ? Durations.parse(grace.text()) : USUAL_GRACE,
                attempts > 0 ? OptionalInt.of(attempts) : OptionalInt.empty(),
                Durations.parse(settings.get("wait").text()),
                name(GradeRule.class, settings.get("grade"))
                        .orElse(mode == Mode.EXAM ? GradeRule.HIGHEST : GradeRule.LAST),
                draws(settings.get("draw")),
                closes,
                review(settings.get("review"), ReviewRules.usual(mode, closes.isPresent())));
    }

    /** The tags of the questions that have any, by id. */
    public static Map<String, Set<String>> tags(List<YamlValue> questions) {
        Map<String, Set<String>> tags = new HashMap<>();
        for (YamlValue question : questions) {
            List<String> own = question.get("tags").texts();
            if (!own.isEmpty()) {
                tags.put(question.get("id").text(), Set.copyOf(own));
            }
        }
        return Map.copyOf(tags);
    }

    private static List<Draw> draws(YamlValue draw) {
        if (draw.number() > 0) {
            return List.of(new Draw("", (int) draw.number()));
        }
        return draw.items().stream()
                .map(pool -> new Draw(
                        pool.get("from").text(), (int) pool.get("count").number()))
                .toList();
    }

    /** A time that is left out shows what the one before it shows, and during an attempt what is usual. */
    private static ReviewRules review(YamlValue review, ReviewRules usual) {
        if (!review.present()) {
            return usual;
        }
        Map<When, Set<What>> shown = new EnumMap<>(When.class);
        Set<What> before = Set.of();
        for (When when : When.values()) {
            YamlValue row = review.get(token(when));
            if (row.present()) {
                before = row.items().stream()
                        .flatMap(what -> name(What.class, what).stream())
                        .collect(Collectors.toUnmodifiableSet());
            } else if (when == When.DURING || when == When.AFTER) {
                before = usual.shown().getOrDefault(when, Set.of());
            }
            shown.put(when, before);
        }
        return new ReviewRules(Map.copyOf(shown));
    }

    /** A moment with its offset from UTC. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The name of a value in files: {@code RIGHT_ANSWERS} is {@code right-answers}. */
    static String token(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> name(Class<E> type, YamlValue value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> token(constant).equals(value.text()))
                .findFirst();
    }
}
