package org.fosse.stats;

import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random data for laws, the same in every run. */
final class Seeded {
    private static final int SEEDS = 40;

    private Seeded() {}

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(SEEDS);
    }

    static UniformRandomProvider source(long seed) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** Whole numbers spread evenly over their logarithms, 0 among them. */
    static double count(UniformRandomProvider random, double largest) {
        return Math.floor(Math.exp(random.nextDouble() * Math.log(largest + 1)) - 1e-9);
    }

    static double[] values(UniformRandomProvider random, int n, double low, double high) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = low + random.nextDouble() * (high - low);
        }
        return values;
    }

    static double[] counts(UniformRandomProvider random, int n, int largest) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextInt(largest + 1);
        }
        return values;
    }

    static double[] times(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    static double[] reversed(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }
}
