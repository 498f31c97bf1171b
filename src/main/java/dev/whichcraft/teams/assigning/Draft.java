package dev.whichcraft.teams.assigning;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.teams.Late;
import dev.whichcraft.domain.teams.WallTime;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.teams.assignments.Shown;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An assignment as it is wished for.
 *
 * @param wish its terms; of use only without mistakes
 * @param people who was chosen, where it is not for everybody
 */
record Draft(Assignment wish, List<UUID> people) {

    /** What the form says before anybody typed. */
    static Typed blank(ZoneId zone) {
        return Typed.blank()
                .with("zone", AssignmentWords.zoneName(zone))
                .with("who", "everybody")
                .with("late", Late.MARK);
    }

    /** What the form says of one that exists, with a mark of all of it. */
    static Typed of(Assignment one, Collection<UUID> people) {
        Typed form = filled(one, people);
        return form.seeing(form.digest());
    }

    private static Typed filled(Assignment one, Collection<UUID> people) {
        ZoneId zone = ZoneId.of(one.zone);
        Typed form = Typed.blank()
                .with("of", one.course + (one.quiz == null ? "" : "/" + one.quiz))
                .with("who", one.everybody ? "everybody" : "chosen")
                .with("zone", one.zone)
                .with("opens", one.opensAt == null ? null : WallTime.typed(one.opensAt, zone))
                .with("due", one.dueAt == null ? null : WallTime.typed(one.dueAt, zone))
                .with("closes", one.closesAt == null ? null : WallTime.typed(one.closesAt, zone))
                .with("late", one.late)
                .with("behaviour", one.behaviour)
                .with("timeLimit", one.timeLimit)
                .with("attempts", one.attempts)
                .with("passMark", one.passMark == null ? null : Math.round(one.passMark * 100));
        people.stream().sorted().forEach(person -> form.with("person", person));
        if (one.review != null) {
            one.review.forEach(box -> form.with("shown", box));
            form.with(
                    "review",
                    List.of("at-once", "marks-first", "closed").stream()
                            .filter(name -> Shown.named(name).equals(one.review))
                            .findFirst()
                            .orElse("own"));
        }
        return form;
    }

    /**
     * Reads a form, and notes in it all that is wrong.
     *
     * @param members who can be chosen
     * @param before the assignment to be changed; null for a new one
     * @param begun whether somebody has begun that one
     */
    static Draft read(Typed form, Library library, Set<UUID> members, Assignment before, boolean begun, Instant now) {
        Assignment wish = new Assignment();
        Optional<Course> course = what(form, library, wish);
        ZoneId zone = form.zone();
        wish.zone = zone.getId();
        wish.opensAt = form.moment("opens", "Opens", zone);
        wish.dueAt = form.moment("due", "Due", zone);
        wish.closesAt = form.moment("closes", "Closes", zone);
        form.inOrder(wish.opensAt, wish.dueAt, wish.closesAt);
        wish.late = one(Late.class, form.one("late"));
        if (wish.late == null) {
            form.mistake("late", "Say what becomes of what comes late.");
        } else if (wish.late == Late.REFUSE && form.one("due").isEmpty()) {
            form.mistake("due", "Due: to refuse what comes late, say when it is due.");
        }
        if (before == null) {
            passed(form, "due", "Due", wish.dueAt, now);
            passed(form, "closes", "Closes", wish.closesAt, now);
        }
        wish.behaviour = one(Mode.class, form.one("behaviour"));
        wish.timeLimit = form.number("timeLimit", "Time limit", 0, 6000);
        wish.attempts = form.number("attempts", "Attempts", 0, 100);
        Integer percent = form.number("passMark", "Pass mark", 0, 100);
        wish.passMark = percent == null ? null : percent / 100.0;
        review(form, wish, course);
        wish.everybody = !form.one("who").equals("chosen");
        List<UUID> people =
                members.stream().filter(person -> form.picked("person", person)).toList();
        if (!wish.everybody && people.isEmpty()) {
            form.mistake("who", "For whom: choose at least one person, or everybody.");
        }
        if (begun && !(wish.course + "/" + wish.quiz).equals(before.course + "/" + before.quiz)) {
            form.mistake(
                    "of", "What: somebody has begun, so it stays what it was. Withdraw it and assign another one.");
        }
        if (begun && wish.behaviour != before.behaviour) {
            form.mistake("behaviour", "Behaviour: somebody has begun, so it stays as it was.");
        }
        return new Draft(wish, people);
    }

    /** What the form would say of it, once it exists. */
    Typed said() {
        return of(wish, chosen());
    }

    /** Who is to be chosen: nobody where it is for everybody. */
    List<UUID> chosen() {
        return wish.everybody ? List.of() : people;
    }

    private static Optional<Course> what(Typed form, Library library, Assignment wish) {
        String[] parts = form.one("of").split("/", 2);
        Optional<Course> course = library.course(parts[0]);
        wish.course = parts[0];
        wish.quiz = parts.length == 2 ? parts[1] : null;
        boolean known = course.filter(found -> wish.quiz == null
                        ? found.quizzes().findAny().isPresent()
                        : found.quiz(wish.quiz).isPresent())
                .isPresent();
        if (!known) {
            form.mistake("of", "What: choose a quiz, or a whole course.");
        }
        return known ? course : Optional.empty();
    }

    private static void passed(Typed form, String field, String name, Instant at, Instant now) {
        if (at != null && !at.isAfter(now)) {
            form.mistake(field, name + ": this has passed already. Take a time that lies ahead.");
        }
    }

    private static void review(Typed form, Assignment wish, Optional<Course> course) {
        String choice = form.one("review");
        if (choice.isEmpty()) {
            return;
        }
        wish.review = choice.equals("own")
                ? Shown.all().stream().filter(box -> form.picked("shown", box)).toList()
                : Shown.named(choice);
        boolean closes = wish.closesAt != null
                || wish.late == Late.REFUSE && wish.dueAt != null
                || wish.quiz != null
                        && course.flatMap(found -> found.quiz(wish.quiz))
                                .filter(quiz -> quiz.settings().closes().isPresent())
                                .isPresent();
        boolean told =
                wish.review.stream().anyMatch(box -> box.endsWith(".marks") && (closes || !box.startsWith("closed")));
        if (!told) {
            form.mistake(
                    "review",
                    closes
                            ? "What is shown when: the marks are never shown. Choose when."
                            : "What is shown when: the marks wait until it closes, and it never closes. Say when it closes.");
        } else if (!closes && choice.equals("marks-first")) {
            form.mistake(
                    "review",
                    "What is shown when: the right answers wait until it closes, and it never closes. Say when it closes.");
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
