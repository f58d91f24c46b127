/** The tables, one class each, and the command line. */
@NullMarked
package org.fosse.jobs;

import org.jspecify.annotations.NullMarked;
