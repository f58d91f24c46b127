/** Runs jobs on Spark: a job declares its table and its inputs; the plan sorts them; the store writes, checks and reads. */
@NullMarked
package org.fosse.engine;

import org.jspecify.annotations.NullMarked;
