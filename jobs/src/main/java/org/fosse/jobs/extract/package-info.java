/** The one door out: the disclosure rule and the extracts of the networks. */
@NullMarked
package org.fosse.jobs.extract;

import org.jspecify.annotations.NullMarked;
