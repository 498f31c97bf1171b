package dev.whichcraft.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Things that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does the same so many times; what comes of each. */
    public static <T> List<T> times(int times, Callable<T> work) throws Exception {
        return all(Collections.nCopies(times, work));
    }

    /** Does all of this; what comes of each, in their order. */
    public static <T> List<T> all(List<Callable<T>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(work.size());
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Callable<T>> waiting = work.stream()
                    .map(one -> (Callable<T>) () -> {
                        together.await(30, TimeUnit.SECONDS);
                        return one.call();
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(waiting)) {
                results.add(done.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
