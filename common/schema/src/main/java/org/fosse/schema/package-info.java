/**
 * Rows whose columns the compiler knows. Every table is declared once, in a file of {@code src/main/schema}; its class in
 * {@code org.fosse.schema.table} is written from that file and holds one {@link org.fosse.schema.Field} per column.
 */
@NullMarked
package org.fosse.schema;

import org.jspecify.annotations.NullMarked;
