package org.fosse.jobs.series;

import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.tables.Level;

/** Whose series it is, and of which indicator. */
record SeriesArea(IndicatorFacts indicator, String code, Level level) {}
