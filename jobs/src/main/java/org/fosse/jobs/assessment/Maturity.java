package org.fosse.jobs.assessment;

import java.io.Serializable;

/**
 * The latest median of one body in one domain.
 *
 * @param height the median, signed so that more is more mature
 * @param stale whether the assessment is older than the framework's limit
 */
record Maturity(String frameworkId, String bodyLevel, String bodyCode, String domainId, double height, boolean stale)
        implements Serializable {}
