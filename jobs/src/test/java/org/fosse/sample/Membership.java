package org.fosse.sample;

import org.fosse.sample.Facts.Practice;

/** Which network a practice is in, before and after the planted move. */
final class Membership {
    private Membership() {}

    static String networkOf(Practice practice, boolean beforeMove) {
        return beforeMove && practice.code().equals(Stories.MOVED_PRACTICE) ? Stories.FORMER_NETWORK : practice.pcn();
    }

    static String networkName(Facts facts, String code) {
        return code.equals("U") ? "Unallocated" : facts.area(code).name();
    }
}
