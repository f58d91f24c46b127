/**
 * The star of a release: facts, each made row by row of one wide table as its file declares, and the dimensions that their
 * keys lead to.
 */
@NullMarked
package org.fosse.jobs.star;

import org.jspecify.annotations.NullMarked;
