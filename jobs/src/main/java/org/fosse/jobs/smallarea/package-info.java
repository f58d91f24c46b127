/** Figures of areas and practices that are made of small areas (LSOAs), which are no areas themselves. */
@NullMarked
package org.fosse.jobs.smallarea;

import org.jspecify.annotations.NullMarked;
