package org.fosse.jobs.assessment;

/**
 * The latest median of one body in one domain.
 *
 * @param height the median, signed so that more is more mature
 * @param stale whether the assessment is older than the framework's limit
 */
record Maturity(String bodyCode, String domainId, double height, boolean stale) {}
