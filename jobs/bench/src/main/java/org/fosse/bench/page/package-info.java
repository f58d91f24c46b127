/** How long the pages and workbooks of the extracts take. */
@NullMarked
package org.fosse.bench.page;

import org.jspecify.annotations.NullMarked;
