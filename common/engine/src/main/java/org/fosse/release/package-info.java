/**
 * Releases: immutable folders of tables, published and withdrawn by one atomic switch, under a lock that outlives no run.
 *
 * <p>Only {@code java.nio}, Jackson and {@code org.fosse.objectstore}: no Spark. See {@code docs/decisions/0003-release-switch.md}.
 */
@NullMarked
package org.fosse.release;

import org.jspecify.annotations.NullMarked;
