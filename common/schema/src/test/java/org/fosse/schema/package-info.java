@NullMarked
package org.fosse.schema;

import org.jspecify.annotations.NullMarked;
