/** One run from landing folder to release: the stages, the gate between them, and what is said at the end. */
@NullMarked
package org.fosse.jobs.run;

import org.jspecify.annotations.NullMarked;
