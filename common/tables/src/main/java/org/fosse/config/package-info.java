/** The configuration of a run, as values. It is read and validated whole before anything else starts. */
@NullMarked
package org.fosse.config;

import org.jspecify.annotations.NullMarked;
