package dev.whichcraft.devservices;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Something a person has to put right. The message is one sentence on what is wrong and one on what to do. */
public final class Trouble extends RuntimeException {

    Trouble(String message) {
        // The sentence says it all: a stack trace would only hide it.
        super(message, null, false, false);
    }

    static Trouble writing(Path folder, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (diskIsFull(reason)) {
            return diskFull(folder);
        }
        if (cause instanceof AccessDeniedException
                || reason.contains("Permission denied")
                || reason.contains("Read-only file system")) {
            return new Trouble("The folder " + folder + " cannot be written. Give yourself write access to it, "
                    + "or choose another with -D" + Settings.HOME + "=FOLDER.");
        }
        if (cause instanceof FileAlreadyExistsException) {
            reason = "something else has that name";
        }
        return new Trouble("The folder " + folder + " cannot be used (" + reason + "). Move it away and start again, "
                + "or choose another with -D" + Settings.HOME + "=FOLDER.");
    }

    static Trouble diskFull(Path folder) {
        return new Trouble("The disk that holds " + folder + " is full. Free about 1 GB and start again.");
    }

    static boolean diskIsFull(String text) {
        return text.contains("No space left on device") || text.contains("Disk quota exceeded");
    }
}
