/** Areas, the dated bridge between them, and how deprived they are. */
@NullMarked
package org.fosse.jobs.area;

import org.jspecify.annotations.NullMarked;
