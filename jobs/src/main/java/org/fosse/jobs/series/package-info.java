/** What happens over time: series of non-overlapping periods, their trends and their control charts. */
@NullMarked
package org.fosse.jobs.series;

import org.jspecify.annotations.NullMarked;
