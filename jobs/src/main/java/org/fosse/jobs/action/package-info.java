/** Improvement actions: the register, what changed since, and how far the system's expectations are. */
@NullMarked
package org.fosse.jobs.action;

import org.jspecify.annotations.NullMarked;
