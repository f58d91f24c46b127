/** Assessment scores against their framework, baseline and change. */
@NullMarked
package org.fosse.jobs.assessment;

import org.jspecify.annotations.NullMarked;
