/** Soft intelligence: counts by theme, and whom they were brought to. */
@NullMarked
package org.fosse.jobs.intelligence;

import org.jspecify.annotations.NullMarked;
