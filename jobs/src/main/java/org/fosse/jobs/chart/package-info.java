/** The control chart of one area's series: its points, the type it takes, its limits and where they are taken anew. */
@NullMarked
package org.fosse.jobs.chart;

import org.jspecify.annotations.NullMarked;
