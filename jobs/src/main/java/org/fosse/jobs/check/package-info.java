/** What rows are held against beside the other rows and the configuration: the rules, and the order of versions. */
@NullMarked
package org.fosse.jobs.check;

import org.jspecify.annotations.NullMarked;
