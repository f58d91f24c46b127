package org.fosse.jobs.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return with what follows from its threshold and from the returns before it.
 *
 * @param value the value judged; null when there is none
 * @param distance how far it lies on the good side
 * @param met null when nothing can be said
 * @param result met, breached, partly_met, no_threshold, missing, suppressed or not_applicable
 * @param run breached periods in a row up to this one
 * @param runFrom first day of the first of them; null outside a run
 * @param runMonths whole months from that day to the end of the period
 * @param resultSince first day of the first period since which the result is the same
 * @param change value less the value before it
 * @param meaning better, worse or no_change towards the threshold; higher, lower without one
 * @param revisions earlier versions of the return
 * @param before value of the version before this one
 */
record Judged(
        ReturnPoint point,
        Threshold threshold,
        @Nullable Double value,
        @Nullable Double distance,
        @Nullable Boolean met,
        String result,
        @Nullable LocalDate dueOn,
        int run,
        @Nullable LocalDate runFrom,
        int runMonths,
        @Nullable LocalDate resultSince,
        @Nullable Double change,
        @Nullable String meaning,
        TrendToBreach trend,
        int revisions,
        @Nullable Double before,
        boolean latest,
        @Nullable String reason) {}
