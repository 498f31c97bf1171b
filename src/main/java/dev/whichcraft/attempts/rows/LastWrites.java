package dev.whichcraft.attempts.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a transaction adds to rows to which everybody adds. It is summed up, and written as the last thing before the
 * transaction ends: each of these rows is taken once, in the order of their keys, so nobody waits in a ring, and nobody
 * holds them while doing anything else.
 */
@ApplicationScoped
public class LastWrites {

    @Inject
    TransactionSynchronizationRegistry resources;

    @Inject
    TransactionManager transactions;

    /**
     * The sums of this transaction. Of two kinds those are written first that were asked for first.
     *
     * @param kind whose sums they are
     * @param none sums to begin with
     * @param write called once with what the sums came to
     */
    @SuppressWarnings("unchecked")
    public <T> T sums(Class<?> kind, Supplier<T> none, Consumer<T> write) {
        T sums = (T) resources.getResource(kind);
        if (sums == null) {
            T fresh = none.get();
            resources.putResource(kind, fresh);
            beforeTheEnd(() -> write.accept(fresh));
            return fresh;
        }
        return sums;
    }

    /** Not as what is interposed: that comes after the database session let go of its connection. */
    private void beforeTheEnd(Runnable write) {
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    write.run();
                }

                @Override
                public void afterCompletion(int status) {
                    // what was not written goes with the transaction
                }
            });
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException("The transaction takes nothing more", e);
        }
    }
}
