/** What a table is: its columns, keys, units and checks, and the vocabulary (levels, periods, faults) every module shares. */
@NullMarked
package org.fosse.tables;

import org.jspecify.annotations.NullMarked;
