/** The narrow waist: checked values of indicators, and the catalogue. */
@NullMarked
package org.fosse.jobs.observation;

import org.jspecify.annotations.NullMarked;
