/** Quality schedules: a provider's value against its threshold. */
@NullMarked
package org.fosse.jobs.schedule;

import org.jspecify.annotations.NullMarked;
