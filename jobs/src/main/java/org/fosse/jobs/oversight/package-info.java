/** Scores of the oversight framework made again from their metrics and held against the published ones. */
@NullMarked
package org.fosse.jobs.oversight;

import org.jspecify.annotations.NullMarked;
