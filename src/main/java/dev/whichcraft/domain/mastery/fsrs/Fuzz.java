package dev.whichcraft.domain.mastery.fsrs;

/** Spreads cards that were learned together over neighbouring days. */
public enum Fuzz {
    /** Leaves each interval as it is. */
    NONE {
        @Override
        int days(int interval, String card, int review) {
            return interval;
        }
    },

    /**
     * Moves an interval within the range of py-fsrs: a day either way, and more for longer ones. Where in the range
     * hangs on a hash of card and review only, so that a replay gives the same day, and a better rating never gives an
     * earlier one than a worse rating would have.
     */
    BY_CARD {
        @Override
        int days(int interval, String card, int review) {
            if (interval < FROM) {
                return interval;
            }
            double reach = 1
                    + 0.15 * within(interval, FROM, 7)
                    + 0.1 * within(interval, 7, 20)
                    + 0.05 * within(interval, 20, Curve.LONGEST);
            int latest = (int) Math.min(Math.rint(interval + reach), Curve.LONGEST);
            int earliest = (int) Math.min(Math.max(Math.rint(interval - reach), 2), latest);
            return earliest + (int) (share(card, review) * (latest - earliest + 1));
        }
    };

    /** Shorter intervals, in days, stay as they are. */
    private static final double FROM = 2.5;

    /**
     * The interval to use.
     *
     * @param interval in days
     * @param card whose interval it is
     * @param review number of the review that gave it, from 1
     */
    abstract int days(int interval, String card, int review);

    /** How much of an interval lies between two bounds. */
    private static double within(int interval, double low, double high) {
        return Math.max(Math.min(interval, high) - low, 0);
    }

    /** An even share of 0 to 1 without 1: FNV-1a over the key, mixed by the finalizer of SplitMix64. */
    private static double share(String card, int review) {
        long hash = 0xcbf29ce484222325L;
        for (char letter : card.toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        hash = (hash ^ review) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return ((hash ^ hash >>> 31) >>> 11) * 0x1p-53;
    }
}
