package org.fosse.sample;

/**
 * Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014), and StrictMath. Each use
 * draws from a stream of its own name, so that a change to one extract leaves the others as they are.
 */
final class Draws {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private final long seed;
    private long state;

    Draws(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** A stream that depends only on the seed and the name. */
    Draws named(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (char c : String.join("/", parts).toCharArray()) {
            hash = (hash ^ c) * 0x100000001b3L;
        }
        return new Draws(mix(seed ^ hash));
    }

    /** Evenly spread from 0 (included) to 1 (not included). */
    double uniform() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Evenly spread over the whole numbers from low to high, both included. */
    int between(int low, int high) {
        return low + (int) (uniform() * (high - low + 1));
    }

    double normal(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** How many of n succeed: counted one by one when few, by the normal approximation when many. */
    long binomial(long n, double p) {
        if (n > 200) {
            long near = StrictMath.round(normal(n * p, StrictMath.sqrt(n * p * (1 - p))));
            return Math.max(0, Math.min(n, near));
        }
        long count = 0;
        for (long i = 0; i < n; i++) {
            count += uniform() < p ? 1 : 0;
        }
        return count;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
