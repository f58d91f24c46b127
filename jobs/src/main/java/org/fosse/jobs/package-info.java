/** The jobs: one class per table, the list of them, and the command line. */
@NullMarked
package org.fosse.jobs;

import org.jspecify.annotations.NullMarked;
