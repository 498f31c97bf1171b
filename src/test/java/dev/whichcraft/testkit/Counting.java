package dev.whichcraft.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what a request asked of the database. */
@ApplicationScoped
public class Counting {

    /**
     * @param statements sent to the database
     * @param transactions begun
     */
    public record Count(long statements, long transactions) {}

    @Inject
    SessionFactory sessions;

    /** What the database is asked while something is done. */
    public Count during(Runnable work) {
        Statistics statistics = sessions.getStatistics();
        long statements = statistics.getPrepareStatementCount();
        long transactions = statistics.getTransactionCount();
        work.run();
        return new Count(
                statistics.getPrepareStatementCount() - statements, statistics.getTransactionCount() - transactions);
    }

    /** How many rows are read as entities while something is done. */
    public long loadedDuring(Runnable work) {
        Statistics statistics = sessions.getStatistics();
        long loaded = statistics.getEntityLoadCount();
        work.run();
        return statistics.getEntityLoadCount() - loaded;
    }
}
