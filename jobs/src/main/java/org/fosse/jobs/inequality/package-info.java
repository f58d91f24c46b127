/** Inequality between groups of people: the groups, the measures over them, their change, and standardised rates. */
@NullMarked
package org.fosse.jobs.inequality;

import org.jspecify.annotations.NullMarked;
