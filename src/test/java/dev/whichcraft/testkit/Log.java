package dev.whichcraft.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to the log while something is done. */
public final class Log extends Handler {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private Log() {
        setLevel(Level.ALL);
    }

    /** The records with a stack trace, and all errors. */
    public static List<String> troublesDuring(Runnable work) {
        Log log = new Log();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try {
            work.run();
        } finally {
            root.removeHandler(log);
        }
        return log.records.stream()
                .filter(entry -> entry.getThrown() != null || entry.getLevel().intValue() > Level.WARNING.intValue())
                .map(entry -> entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown())
                .toList();
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
