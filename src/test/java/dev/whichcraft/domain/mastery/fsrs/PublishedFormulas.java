package dev.whichcraft.domain.mastery.fsrs;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** FSRS-6 a second time, written down from the published formulas and from nothing else; g is 1 to 4, t in days. */
final class PublishedFormulas {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    double s;
    double d;
    boolean first = true;

    static double r(double t, double s) {
        double decay = -W[20];
        double factor = pow(0.9, 1 / decay) - 1;
        return pow(1 + factor * t / s, decay);
    }

    static int interval(double s, double retention) {
        double decay = -W[20];
        double factor = pow(0.9, 1 / decay) - 1;
        double days = s / factor * (pow(retention, 1 / decay) - 1);
        int whole = new BigDecimal(days)
                .setScale(0, RoundingMode.HALF_EVEN)
                .min(new BigDecimal(36500))
                .intValue();
        return max(1, whole);
    }

    void review(int g, long t) {
        double d0 = W[4] - exp(W[5] * (g - 1)) + 1;
        if (first) {
            s = W[g - 1];
            d = min(max(d0, 1), 10);
            first = false;
            return;
        }
        double next;
        if (t < 1) {
            double inc = exp(W[17] * (g - 3 + W[18])) * pow(s, -W[19]);
            next = s * (g >= 3 ? max(inc, 1) : inc);
        } else if (g == 1) {
            double longTerm = W[11] * pow(d, -W[12]) * (pow(s + 1, W[13]) - 1) * exp((1 - r(t, s)) * W[14]);
            next = min(longTerm, s / exp(W[17] * W[18]));
        } else {
            double hard = g == 2 ? W[15] : 1;
            double easy = g == 4 ? W[16] : 1;
            next = s * (1 + exp(W[8]) * (11 - d) * pow(s, -W[9]) * (exp((1 - r(t, s)) * W[10]) - 1) * hard * easy);
        }
        s = max(next, 0.001);
        double d04 = W[4] - exp(W[5] * 3) + 1;
        d = min(max(W[7] * d04 + (1 - W[7]) * (d - W[6] * (g - 3) * (10 - d) / 9), 1), 10);
    }
}
