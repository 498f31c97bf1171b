package dev.whichcraft.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One measurement: from when the first of some people begins until the last is done. */
final class Window {

    private final List<Long> nanos = new ArrayList<>();
    private int failed;
    private int inside;
    private long start;
    private long end;
    private Duration processor = Duration.ZERO;
    private long statements;

    synchronized void enter() {
        if (inside++ == 0) {
            processor = processor().negated();
            statements = -statements();
            start = System.nanoTime();
        }
    }

    synchronized void leave() {
        if (--inside == 0) {
            end = System.nanoTime();
            processor = processor.plus(processor());
            statements += statements();
        }
    }

    synchronized void took(long duration, boolean failure) {
        nanos.add(duration);
        failed += failure ? 1 : 0;
    }

    synchronized List<Long> nanos() {
        return List.copyOf(nanos);
    }

    synchronized int failed() {
        return failed;
    }

    double perSecond() {
        return nanos.size() / ((end - start) / 1e9);
    }

    double seconds() {
        return (end - start) / 1e9;
    }

    /** Milliseconds of processor that the program used. */
    double processorMillis() {
        return processor.toNanos() / 1e6;
    }

    long statementsSent() {
        return statements;
    }

    private static Duration processor() {
        return ProcessHandle.of(Long.getLong("bench.pid"))
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static long statements() {
        URI address = URI.create(System.getProperty("bench.url") + "/bench/statements");
        try (InputStream answer = address.toURL().openStream()) {
            return Long.parseLong(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
