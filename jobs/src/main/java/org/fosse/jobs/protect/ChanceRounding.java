package org.fosse.jobs.protect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import org.fosse.engine.ProtectionKey;

/**
 * Rounds a count x to one of the two multiples of a base b around it: up with chance (x mod b) / b, so that the expected
 * figure is x and a multiple stays as it is. Chance is a keyed digest of the cell and of x: the same count of the same area
 * and group is always shown as the same figure, whatever the period, folder, format or release, so that looking
 * often tells nothing more; a revised count is drawn anew. People that several indicators are out of have one figure in all of them;
 * what an indicator counts among them is drawn by itself, so that one that is known from elsewhere tells nothing of another. A figure s stands for s - b + 1 to s + b - 1, and 0 for 0 to
 * b - 1: neither nobody nor everybody is ever certain.
 *
 * <p>Random rounding to a base: Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), 6.4; fixed by
 * the count as Statistics New Zealand does.
 */
final class ChanceRounding {
    /** Doubles between 0 and 1 have this many bits. */
    private static final int BITS = 53;

    private final int base;
    private final Mac mac;

    ChanceRounding(ProtectionKey key, int base) {
        this.base = base;
        this.mac = key.mac();
    }

    int base() {
        return base;
    }

    /** The multiple at or below a count. */
    long floor(long count) {
        return count - count % base;
    }

    /** How far a count lies above the multiple below it, in parts of the base: 0 up to, not reaching, 1. */
    double fraction(long count) {
        return (double) (count % base) / base;
    }

    /** A number from 0 up to, not reaching, 1 that is the same whenever the words and numbers are. */
    double chance(String area, String breakdown, String stratum, String what, long... counts) {
        update(area);
        update(breakdown);
        update(stratum);
        update(what);
        for (long count : counts) {
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(count).array());
        }
        long bits = ByteBuffer.wrap(mac.doFinal()).getLong() >>> (Long.SIZE - BITS);
        return bits * 0x1.0p-53;
    }

    private void update(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }

    /**
     * A count by itself.
     *
     * @param what which count it is, so that two that are not of the same people do not share their draws
     */
    long round(String area, String breakdown, String stratum, String what, long count) {
        double fraction = fraction(count);
        return floor(count) + (chance(area, breakdown, stratum, what, count) < fraction ? base : 0);
    }

    /**
     * A count of some of those whose rounded count is given. It is never above it: where both lie between the same multiples, the
     * part goes up only if the whole did, and then with so much more chance that the expected figure is the count all the same.
     *
     * @param shown whether it is shown beside the whole; it then does not go up where that would tell all, see {@link #tells}
     */
    long roundPart(
            String area,
            String breakdown,
            String stratum,
            String what,
            long part,
            long whole,
            long roundedWhole,
            boolean shown) {
        if (floor(part) != floor(whole)) {
            return round(area, breakdown, stratum, what, part);
        }
        boolean up = roundedWhole > floor(whole)
                && !(shown && tells(whole, floor(part) + base))
                && chance(area, breakdown, stratum, "in " + what, part, whole) * fraction(whole) < fraction(part);
        return floor(part) + (up ? base : 0);
    }

    /**
     * Whether a part's figure tells its count to whoever knows the whole exactly (a list size is public): where the whole is 21, a
     * part shown as 25 could be nothing but 21. Such a part stays down, though the expected figure is then below the count.
     */
    boolean tells(long whole, long shownPart) {
        return shownPart == whole + base - 1;
    }
}
