/** The tables that a network's page is made of. */
@NullMarked
package org.fosse.jobs.network;

import org.jspecify.annotations.NullMarked;
