/** Reads extracts: finds files, tells their format by their heading, checks each row, and says what was wrong with which. No Spark. */
@NullMarked
package org.fosse.sources;

import org.jspecify.annotations.NullMarked;
