/** What is to be expected of areas with their traits: the models of a run, made once, and where an area stands beside them. */
@NullMarked
package org.fosse.jobs.adjust;

import org.jspecify.annotations.NullMarked;
