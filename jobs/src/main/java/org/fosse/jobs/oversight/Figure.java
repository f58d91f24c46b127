package org.fosse.jobs.oversight;

import org.jspecify.annotations.Nullable;

/**
 * One published row of a quarter: a metric, a score, a segment or a flag of one trust.
 *
 * @param status present, or why there is no value
 * @param conflicting the files at hand give different values and nothing says which is newer; then there is no value
 */
record Figure(
        String trust,
        String trustName,
        String trustType,
        @Nullable String trustSubtype,
        @Nullable String region,
        @Nullable String domain,
        String metricId,
        @Nullable String metricName,
        String unit,
        @Nullable Double value,
        String status,
        @Nullable Double rank,
        String file,
        long line,
        boolean conflicting) {}
