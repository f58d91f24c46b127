package org.fosse.stats;

/** The checks of arguments at the public doors; each is written so that NaN fails it unless it says otherwise. */
final class Arguments {
    private Arguments() {}

    /** A count of events; NaN and infinity pass, since they are missing data and become a flag. */
    static void count(String name, double value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " " + value + " is below 0");
        }
    }

    /** A part that cannot exceed its whole; missing values pass. */
    static void part(double part, double whole) {
        count("count", part);
        count("denominator", whole);
        if (part > whole && whole > 0) {
            throw new IllegalArgumentException("count " + part + " is above its denominator " + whole);
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " " + value + " is not above 0 and finite");
        }
    }

    static void probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " " + value + " is not between 0 and 1");
        }
    }

    static void slice(int length, int from, int to) {
        if (from < 0 || from > to || to > length) {
            throw new IndexOutOfBoundsException("slice from " + from + " to " + to + " of " + length + " values");
        }
    }

    /** The same for two arrays that go together by index. */
    static void slices(int length, int other, int from, int to) {
        sameLength(length, other);
        slice(length, from, to);
    }

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level " + level + " is not between 0 and 1");
        }
        return level;
    }

    /** A count, population, weight or standard error: missing (NaN) or finite and not negative. */
    static void notNegative(String name, double value) {
        if (value < 0 || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(name + " " + value + " is not a finite number from 0");
        }
    }

    static void sameLength(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException("arrays of length " + first + " and " + second + " differ");
        }
    }
}
