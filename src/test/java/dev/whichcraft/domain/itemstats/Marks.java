package dev.whichcraft.domain.itemstats;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Marks of attempts on questions, and the definitions written down as they stand in books, one pass for each. */
record Marks(double[][] rows) {

    /** One attempt, on questions q0, q1 and so on, as it is counted. */
    static Sheet sheet(double[] row) {
        return new Sheet(IntStream.range(0, row.length)
                .mapToObj(q -> new Sheet.Item("q" + q, row[q], OptionalLong.empty(), List.of()))
                .toList());
    }

    static Map<String, Integer> questions(int count) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        IntStream.range(0, count).forEach(q -> questions.put("q" + q, 1));
        return questions;
    }

    Tally tally() {
        Tally tally = new Tally();
        Arrays.stream(rows).forEach(row -> tally.add(Tally.of(sheet(row))));
        return tally;
    }

    int questions() {
        return rows[0].length;
    }

    double[] marks(int question) {
        return Arrays.stream(rows).mapToDouble(row -> row[question]).toArray();
    }

    double[] totals() {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    double[] rests(int question) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(row).sum() - row[question])
                .toArray();
    }

    double discrimination(int question) {
        double[] x = marks(question);
        double[] o = rests(question);
        return 100 * covariance(x, o) / Math.sqrt(covariance(x, x) * covariance(o, o));
    }

    double efficiency(int question) {
        double[] x = marks(question);
        double[] o = rests(question);
        double[] sortedX = x.clone();
        double[] sortedO = o.clone();
        Arrays.sort(sortedX);
        Arrays.sort(sortedO);
        return 100 * covariance(x, o) / covariance(sortedX, sortedO);
    }

    double weight(int question) {
        double all = IntStream.range(0, questions())
                .mapToDouble(q -> Math.sqrt(Math.max(0, covariance(marks(q), totals()))))
                .sum();
        return 100 * Math.sqrt(Math.max(0, covariance(marks(question), totals()))) / all;
    }

    double alpha() {
        int p = questions();
        double parts = IntStream.range(0, p)
                .mapToDouble(q -> covariance(marks(q), marks(q)))
                .sum();
        return 100.0 * p / (p - 1) * (1 - parts / covariance(totals(), totals()));
    }

    double skewness() {
        double n = rows.length;
        double k3 = n * n * moment(3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(n * moment(2) / (n - 1), 1.5);
    }

    double kurtosis() {
        double n = rows.length;
        double k2 = n * moment(2) / (n - 1);
        double k4 = n * n * ((n + 1) * moment(4) - 3 * (n - 1) * moment(2) * moment(2)) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / (k2 * k2);
    }

    double median() {
        double[] sorted = totals();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    private double moment(int power) {
        double mean = mean(totals());
        return Arrays.stream(totals())
                .map(total -> Math.pow(total - mean, power))
                .average()
                .orElseThrow();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static double covariance(double[] x, double[] y) {
        double mx = mean(x);
        double my = mean(y);
        return IntStream.range(0, x.length)
                        .mapToDouble(i -> (x[i] - mx) * (y[i] - my))
                        .sum()
                / (x.length - 1);
    }
}
