package dev.whichcraft.devservices;

/** Dev mode runs the product in a process of its own, which lives on when the build is killed the hard way. */
final class Leftover {

    private Leftover() {}

    /** Ends what an earlier dev mode of this folder has left behind, as it holds the product's port. */
    static void end(Settings settings) {
        String sign = "-Dquarkus-internal.serialized-app-model.path=" + settings.project() + "/";
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(sign))
                .filter(process -> !startedByABuild(process))
                .forEach(Leftover::end);
    }

    private static boolean startedByABuild(ProcessHandle process) {
        return process.parent()
                .flatMap(parent -> parent.info().command())
                .map(command -> command.endsWith("java"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        Console.say("ending what an earlier dev mode has left behind (process " + process.pid() + ")");
        process.destroy();
        Commands.awaitEnd(process, 10);
    }
}
