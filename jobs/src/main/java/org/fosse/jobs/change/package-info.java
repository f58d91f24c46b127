/** What became of a figure over all its periods. */
@NullMarked
package org.fosse.jobs.change;

import org.jspecify.annotations.NullMarked;
