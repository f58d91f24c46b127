package org.fosse.sample;

import org.fosse.sample.Facts.Practice;

/** Made-up list sizes: log-normal, the same for a practice in every extract. */
final class ListSize {
    private ListSize() {}

    static int of(Practice practice, Draws draws) {
        if (practice.code().equals("Y03584")) {
            return 212;
        }
        double log = draws.named("list", practice.code()).normal(StrictMath.log(8400), 0.5);
        return (int) Math.max(1800, Math.min(32_000, StrictMath.round(StrictMath.exp(log))));
    }
}
