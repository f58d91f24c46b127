package org.fosse.stats;

import org.apache.commons.numbers.gamma.Erfc;

/** Tail probabilities of the standard normal distribution, without cancellation. */
final class NormalTail {
    private static final double ROOT_HALF = Math.sqrt(0.5);

    private NormalTail() {}

    /** The probability above z. */
    static double upper(double z) {
        return 0.5 * Erfc.value(z * ROOT_HALF);
    }

    /** The probability further from zero than z, on both sides. */
    static double twoSided(double z) {
        return Erfc.value(Math.abs(z) * ROOT_HALF);
    }
}
