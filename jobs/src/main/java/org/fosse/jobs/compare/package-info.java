/** Areas beside others: comparisons in words, similar areas, benchmarks and the spine chart. */
@NullMarked
package org.fosse.jobs.compare;

import org.jspecify.annotations.NullMarked;
