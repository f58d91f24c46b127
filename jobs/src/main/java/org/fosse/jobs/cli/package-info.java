<<<<<<< HEAD
/** The command line. */
=======
/** The commands over published releases: they load no Spark class, so that they answer at once. */
>>>>>>> release
@NullMarked
package org.fosse.jobs.cli;

import org.jspecify.annotations.NullMarked;
