package dev.whichcraft.models;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * What is swapped when a setting changes, kept while there is room: the same settings give the same answer, and the stops of
 * a slider are few, so people who play the same model ask for the same again and again.
 */
@Singleton
class Kept {

    /** In characters, addresses and answers together. */
    private static final long ROOM = 16_000_000;

    private final Cache<String, String> answers = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String address, String answer) -> address.length() + answer.length())
            .build();

    /** The answer at an address; made if it is not there. */
    String answer(String address, Supplier<String> making) {
        return answers.get(address, missing -> making.get());
    }
}
