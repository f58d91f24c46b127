/** How long the statistics take and what they allocate: a class of benchmarks for each family, and the page of figures. */
@NullMarked
package org.fosse.bench;

import org.jspecify.annotations.NullMarked;
