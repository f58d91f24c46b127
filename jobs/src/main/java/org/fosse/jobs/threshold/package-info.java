/** What a contract asks for, and how a return stands to it, in words. */
@NullMarked
package org.fosse.jobs.threshold;

import org.jspecify.annotations.NullMarked;
