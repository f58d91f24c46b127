/** The figure of one area: its value with its limits, and how it lies to another value or to its like. */
@NullMarked
package org.fosse.jobs.figure;

import org.jspecify.annotations.NullMarked;
