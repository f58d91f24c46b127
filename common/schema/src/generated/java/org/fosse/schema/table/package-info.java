/** The tables, a class each, written from {@code src/main/schema}. */
@NullMarked
package org.fosse.schema.table;

import org.jspecify.annotations.NullMarked;
