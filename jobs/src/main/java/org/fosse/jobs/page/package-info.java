/** Pages and workbooks for people: what a network receives, what the board and the data officer read. */
@NullMarked
package org.fosse.jobs.page;

import org.jspecify.annotations.NullMarked;
