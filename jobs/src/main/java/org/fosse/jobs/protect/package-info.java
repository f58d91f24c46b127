/** What leaves the house is protected here, once, at the smallest cell; everything that leaves is made of such cells. */
@org.jspecify.annotations.NullMarked
package org.fosse.jobs.protect;
