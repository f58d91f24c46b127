/** Scores of the oversight framework made again from their metrics and compared with the published ones. */
@NullMarked
package org.fosse.jobs.oversight;

import org.jspecify.annotations.NullMarked;
