/**
 * The values of one indicator and period, packed into arrays, so that all statistics of a period are made from one small
 * record in plain Java. {@link org.fosse.jobs.packed.Packing} packs, {@link org.fosse.jobs.packed.PeriodValues} adds up
 * to every level, {@link org.fosse.jobs.packed.Packed} hands periods and series to the tables.
 */
@NullMarked
package org.fosse.jobs.packed;

import org.jspecify.annotations.NullMarked;
