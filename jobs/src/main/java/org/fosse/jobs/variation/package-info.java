/** Rates, funnels, the size of variation, and inequality. */
@NullMarked
package org.fosse.jobs.variation;

import org.jspecify.annotations.NullMarked;
