/** From delivered bytes to rows of text: archives, character sets, CSV and workbooks, each within its limits. Knows no source. */
@NullMarked
package org.fosse.sources.input;

import org.jspecify.annotations.NullMarked;
