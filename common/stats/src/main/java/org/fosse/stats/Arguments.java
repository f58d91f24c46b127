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

    static void sameLength(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException("arrays of length " + first + " and " + second + " differ");
        }
    }
}
