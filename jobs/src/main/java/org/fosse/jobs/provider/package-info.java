/** Providers: what they belong to, whom they serve, and how their contracts stand. */
@NullMarked
package org.fosse.jobs.provider;

import org.jspecify.annotations.NullMarked;
