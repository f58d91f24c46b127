/** The command line. */
@NullMarked
package org.fosse.jobs.cli;

import org.jspecify.annotations.NullMarked;
