/** What came now against what the release before holds: half a delivery looks like a whole one until it is held against the last. */
@org.jspecify.annotations.NullMarked
package org.fosse.jobs.delivery;
