/** Oversight indicators, schedule results and assessment levels side by side. */
@NullMarked
package org.fosse.jobs.profile;

import org.jspecify.annotations.NullMarked;
