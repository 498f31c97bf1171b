package dev.whichcraft.attempts.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * What a transaction adds to rows to which everybody adds. It is summed up, and written as the last thing before the
 * transaction ends: each of these rows is taken once, in the order of their keys, so nobody waits in a ring, and nobody
 * holds them while doing anything else.
 */
@ApplicationScoped
public class LastWrites {

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * The sums of this transaction. Of two kinds those are written first that were asked for first.
     *
     * @param session with the database, that of the transaction
     * @param kind whose sums they are
     * @param none sums to begin with
     * @param write called once with what the sums came to
     */
    @SuppressWarnings("unchecked")
    public <T> T sums(SharedSessionContractImplementor session, Class<?> kind, Supplier<T> none, Consumer<T> write) {
        T sums = (T) transaction.getResource(kind);
        if (sums == null) {
            T fresh = none.get();
            transaction.putResource(kind, fresh);
            // a listener to the transaction itself would come after the session has let go of its connection
            BeforeCompletionCallback last = any -> write.accept(fresh);
            session.getTransactionCompletionCallbacks().registerCallback(last);
            return fresh;
        }
        return sums;
    }
}
