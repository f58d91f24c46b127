/** How long a run on the sample takes beside the least that a process with Spark can do. */
@NullMarked
package org.fosse.bench.start;

import org.jspecify.annotations.NullMarked;
