/**
 * The library against reference results of other people's software.
 *
 * <p>{@code src/test/resources/reference} holds a cut of them, whose README states layout, origin and rule of choice;
 * {@code -Dfosse.golden=FOLDER} reads a further folder of that layout. Nothing here knows a case. {@link
 * org.fosse.stats.reference.ReferenceTest} walks the folders, {@link org.fosse.stats.reference.Topics} names the adapter
 * of each, which maps the inputs of a case to calls of the library, and {@link org.fosse.stats.reference.ReferenceFolder}
 * compares.
 */
package org.fosse.stats.reference;
