/**
 * Reads reference results of other people's software and compares this library with them.
 *
 * <p>The folder is named by the system property {@code fosse.golden}; without it, {@code ../shared/golden} beside the
 * repository root. Where it is absent every test that needs it is reported as skipped. Nothing here knows a case: a
 * folder of the same layout with other cases runs through the same tests.
 */
package org.fosse.stats.golden;
