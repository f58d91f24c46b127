/** Who may have which table, and on what terms. */
@NullMarked
package org.fosse.jobs.audience;

import org.jspecify.annotations.NullMarked;
