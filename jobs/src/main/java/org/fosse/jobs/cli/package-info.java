/** The command line. The commands over published releases load no Spark class, so that they answer at once. */
@NullMarked
package org.fosse.jobs.cli;

import org.jspecify.annotations.NullMarked;
