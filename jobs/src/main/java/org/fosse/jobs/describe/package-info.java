/** Prints what the declarations say: the data dictionary, the plan, and the scheduler's task graph. */
@NullMarked
package org.fosse.jobs.describe;

import org.jspecify.annotations.NullMarked;
