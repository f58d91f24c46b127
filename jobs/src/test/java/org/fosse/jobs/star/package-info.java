@NullMarked
package org.fosse.jobs.star;

import org.jspecify.annotations.NullMarked;
