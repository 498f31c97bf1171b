package dev.whichcraft.bench;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that are sent to the database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1;
    private static final LongAdder SENT = new LongAdder();

    /** Notes a statement that does not go by Hibernate. */
    static void one() {
        SENT.increment();
    }

    static String sent() {
        return String.valueOf(SENT.sum());
    }

    @Override
    public String inspect(String sql) {
        SENT.increment();
        return sql;
    }
}
