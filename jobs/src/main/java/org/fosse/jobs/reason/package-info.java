/** The reason codes, for those who read a release. */
@NullMarked
package org.fosse.jobs.reason;

import org.jspecify.annotations.NullMarked;
