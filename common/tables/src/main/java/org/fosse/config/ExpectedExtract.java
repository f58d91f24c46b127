package org.fosse.config;

import org.jspecify.annotations.Nullable;

/**
 * An extract that the landing folder should hold.
 *
 * @param source the source id ("qof_prevalence")
 * @param required whether the run stops (exit 3) when it is not there; otherwise it is reported and the run goes on
 * @param latestPeriodNotBefore a period text: the newest period of that source must reach it; null for any
 * @param provider restrict to returns of this organisation code; null for any
 */
public record ExpectedExtract(
        String source,
        boolean required,
        @Nullable String latestPeriodNotBefore,
        @Nullable String provider) {}
