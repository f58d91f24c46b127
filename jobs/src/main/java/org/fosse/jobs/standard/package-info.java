/** Values held against the standards of their own time. */
@NullMarked
package org.fosse.jobs.standard;

import org.jspecify.annotations.NullMarked;
