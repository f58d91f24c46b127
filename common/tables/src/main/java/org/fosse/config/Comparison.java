package org.fosse.config;

import java.util.Map;

/**
 * What is compared with what.
 *
 * @param everyPeriod whether every period is compared, and not only the latest of each indicator and level
 * @param peers how similar areas are found
 */
public record Comparison(boolean everyPeriod, PeerRule peers) {
    private static final Map<String, Boolean> PERIODS =
            Section.words(new Boolean[] {false, true}, every -> every ? "all" : "latest");

    static Comparison read(Section top) {
        return new Comparison(
                top.read("comparison", section -> section.choice("periods", PERIODS, false)),
                top.read("peers", PeerRule::read));
    }
}
