package org.fosse.config;

import java.util.Map;

/**
 * What is compared with what.
 *
 * @param everyPeriod whether every period is compared, and not only the latest of each indicator and level
 * @param leastDenominator a value of fewer is not ranked, and no other against it
 * @param peers how similar areas are found
 */
public record Comparison(boolean everyPeriod, int leastDenominator, PeerRule peers) {
    private static final Map<String, Boolean> PERIODS =
            Section.words(new Boolean[] {false, true}, every -> every ? "all" : "latest");

    private static final int MOST = 1_000_000;

    static Comparison read(Section top) {
        PeerRule peers = top.read("peers", PeerRule::read);
        return top.read(
                "comparison",
                section -> new Comparison(
                        section.choice("periods", PERIODS, false),
                        section.wholeNumber("least_denominator", 20, 0, MOST),
                        peers));
    }
}
