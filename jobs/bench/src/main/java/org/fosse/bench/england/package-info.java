/** An invented England, and how long Fosse, DuckDB, polars and R take from its raw files to the core of the tables. */
@NullMarked
package org.fosse.bench.england;

import org.jspecify.annotations.NullMarked;
