package org.fosse.config;

/**
 * What is compared with what.
 *
 * @param everyPeriod whether every period is compared, and not only the latest of each indicator and level
 * @param peers how similar areas are found
 */
public record Comparison(boolean everyPeriod, PeerRule peers) {}
