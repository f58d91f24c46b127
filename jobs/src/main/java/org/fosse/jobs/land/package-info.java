/** Extracts into landed records, and the account of every file. */
@NullMarked
package org.fosse.jobs.land;

import org.jspecify.annotations.NullMarked;
