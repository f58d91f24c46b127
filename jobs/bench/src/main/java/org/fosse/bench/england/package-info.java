/** A country of practices, invented, and how long Fosse, DuckDB and a plain scan take over it. */
@NullMarked
package org.fosse.bench.england;

import org.jspecify.annotations.NullMarked;
