/** The six questions of a quality group: what worries, what is missing, what to learn more of, and what goes right. */
@NullMarked
package org.fosse.jobs.question;

import org.jspecify.annotations.NullMarked;
