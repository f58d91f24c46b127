/** Whose evidence speaks for which area: the one answer that every table with several kinds of evidence takes. */
@NullMarked
package org.fosse.jobs.speaker;

import org.jspecify.annotations.NullMarked;
