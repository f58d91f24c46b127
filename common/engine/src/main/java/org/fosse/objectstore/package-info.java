/**
 * Object stores: S3, Azure and HDFS behind the few operations that all of them keep their word on. What is built of them, a lock,
 * releases and their switch, lies in {@code org.fosse.release}.
 */
@NullMarked
package org.fosse.objectstore;

import org.jspecify.annotations.NullMarked;
