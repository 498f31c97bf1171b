package dev.whichcraft.domain.itemstats;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.LongToDoubleFunction;

/**
 * How often each value occurs.
 *
 * @param counts by value, in parts of a point or in seconds
 */
public record Spread(SortedMap<Long, Long> counts) {

    /** How many there are. */
    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Whether all are the same, or there are none. A total and a mark are rounded each on its own, so what is left of the
     * same sum may differ by one part: that is no difference between people.
     */
    public boolean alike() {
        return counts.size() < 2 || counts.lastKey() - counts.firstKey() <= 1;
    }

    /** Mean in points; not a number for none. */
    public double mean() {
        return sum(value -> points(value)) / n();
    }

    /** Variance of a sample, in points squared. */
    double variance() {
        return central(2) * n() / (n() - 1);
    }

    /** Standard deviation of a sample, in points. */
    public double deviation() {
        return Math.sqrt(variance());
    }

    /** Median in points. */
    public double median() {
        return (points(at((n() - 1) / 2)) + points(at(n() / 2))) / 2;
    }

    /** The value that so many, from the smallest on, do not exceed; counted from 0. */
    public long at(long position) {
        long seen = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            seen += one.getValue();
            if (position < seen) {
                return one.getKey();
            }
        }
        throw new IllegalArgumentException("only " + seen);
    }

    /** Skewness of a sample. */
    double skewness() {
        double n = n();
        double k3 = n * n * central(3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(variance(), 1.5);
    }

    /** Kurtosis of a sample, 0 for the normal distribution. */
    double kurtosis() {
        double n = n();
        double m2 = central(2);
        double k4 = n * n * ((n + 1) * central(4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / (variance() * variance());
    }

    private double central(int power) {
        double mean = mean();
        return sum(value -> Math.pow(points(value) - mean, power)) / n();
    }

    /** The largest covariance that these could have with as many others: when both are sorted. */
    double largestCovariance(Spread other) {
        double mean = mean();
        double otherMean = other.mean();
        Iterator<Map.Entry<Long, Long>> others = other.counts.entrySet().iterator();
        double sum = 0;
        long left = 0;
        double away = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            long count = one.getValue();
            while (count > 0) {
                if (left == 0) {
                    Map.Entry<Long, Long> next = others.next();
                    left = next.getValue();
                    away = points(next.getKey()) - otherMean;
                }
                long both = Math.min(count, left);
                sum += both * (points(one.getKey()) - mean) * away;
                count -= both;
                left -= both;
            }
        }
        return sum / (n() - 1);
    }

    private double sum(LongToDoubleFunction of) {
        return counts.entrySet().stream()
                .mapToDouble(one -> one.getValue() * of.applyAsDouble(one.getKey()))
                .sum();
    }

    private static double points(long parts) {
        return (double) parts / Tally.PARTS;
    }
}
