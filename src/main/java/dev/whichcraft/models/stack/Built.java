package dev.whichcraft.models.stack;

import dev.whichcraft.domain.models.stack.Base;
import dev.whichcraft.domain.models.stack.Column;
import dev.whichcraft.domain.models.stack.Engine;
import dev.whichcraft.domain.models.stack.Kernel;
import dev.whichcraft.domain.models.stack.Kernel.Kind;
import dev.whichcraft.domain.models.stack.Stack;
import dev.whichcraft.domain.models.stack.Stack.Fault;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form of a stack, and the stack that is built with it. */
final class Built {

    private static final String[] LETTERS = {"a", "b", "c"};

    private Built() {}

    static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(Group.of(
                "Below all of them",
                Choice.of(
                        "base",
                        "On the hardware",
                        "system",
                        "A host OS",
                        "hypervisor",
                        "A hypervisor (type 1)",
                        "both",
                        "A host OS with a hypervisor (type 2)")));
        for (String letter : LETTERS) {
            String name = letter.toUpperCase(Locale.ROOT);
            groups.add(Group.of(
                    "Application " + name,
                    Choice.of(
                            "kernel-" + letter,
                            "Kernel that answers its calls",
                            "host",
                            "Host kernel",
                            "guest-1",
                            "Guest kernel 1",
                            "guest-2",
                            "Guest kernel 2",
                            "guest-3",
                            "Guest kernel 3",
                            "own",
                            "User-space kernel of its own"),
                    Choice.of(
                            "files-" + letter,
                            "Userland",
                            "image",
                            "Image userland",
                            "system",
                            "Userland of the OS below")));
        }
        groups.add(Group.of(
                "Engine",
                Choice.of(
                        "engine",
                        "Where the engine stands",
                        "beside",
                        "Beside the containers",
                        "between",
                        "Between containers and kernel",
                        "none",
                        "Nowhere: no engine")));
        return List.copyOf(groups);
    }

    static Stack stack(Settings settings) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < LETTERS.length; i++) {
            columns.add(new Column(
                    i + 1,
                    kernel(settings.choice("kernel-" + LETTERS[i]), i + 1),
                    settings.choice("files-" + LETTERS[i]).equals("image")));
        }
        return new Stack(
                Base.valueOf(upper(settings.choice("base"))),
                Engine.valueOf(upper(settings.choice("engine"))),
                columns);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    private static Kernel kernel(String value, int application) {
        return switch (value) {
            case "host" -> Kernel.HOST;
            case "own" -> new Kernel(Kind.USER_SPACE, application);
            default -> new Kernel(Kind.GUEST, Integer.parseInt(value.substring("guest-".length())));
        };
    }

    /** What keeps it from standing, beside the field that is to be changed. */
    static Map<String, String> conflicts(Stack stack) {
        Map<String, String> conflicts = new LinkedHashMap<>();
        for (Fault fault : stack.faults()) {
            String letter = fault.column() == null ? "" : LETTERS[fault.column().number() - 1];
            switch (fault.flaw()) {
                case NO_HYPERVISOR ->
                    conflicts.put(
                            "kernel-" + letter,
                            "A guest kernel needs a hypervisor below it. Put one on the hardware, or choose another"
                                    + " kernel.");
                case NO_HOST_SYSTEM ->
                    conflicts.put(
                            "kernel-" + letter,
                            "There is no host OS, hence no host kernel. Choose a guest kernel, or put a host OS on the"
                                    + " hardware.");
                case NO_KERNEL_BELOW ->
                    conflicts.put(
                            "kernel-" + letter,
                            "A user-space kernel is a program and runs on a host kernel here. Put a host OS on the"
                                    + " hardware.");
                case NO_IMAGE ->
                    conflicts.put(
                            "files-" + letter,
                            "A user-space kernel runs a container. Let its userland come from an image.");
                case ENGINE_BETWEEN ->
                    conflicts.put(
                            "engine",
                            "No call passes through the engine: it sets a container up and then steps aside. Put it"
                                    + " beside.");
                case NO_ENGINE ->
                    conflicts.put(
                            "engine", "Something has to create a container from its image. Put an engine beside.");
            }
        }
        return conflicts;
    }
}
