/** Statistics for areas, groups and series: pure functions over primitive arrays, one class per method, no Spark, no files. */
@NullMarked
package org.fosse.stats;

import org.jspecify.annotations.NullMarked;
