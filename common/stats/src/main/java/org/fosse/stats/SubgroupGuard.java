package org.fosse.stats;

/**
 * Whether enough subgroups have a value to compare them: at least 85%.
 *
 * <p>A group whose count was suppressed has no value; it must not be read as zero. All measures of inequality between
 * groups without order apply this guard themselves and answer {@link Flag#MISSING_GROUP}, gaps between two of them
 * together with their value; measures over ordered groups need every group. No groups at all do not pass; an infinite value counts as a value, for the measure itself to
 * refuse.
 *
 * <p>Source: the rule of healthequal and of WHO's Health Equity Assessment Toolkit. NHS use: breakdowns by ethnicity.
 */
public final class SubgroupGuard {
    /** The least share of groups that must have a value. */
    public static final double LEAST_SHARE = Gaps.GUARD;

    private SubgroupGuard() {}

    public static boolean passes(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        int present = 0;
        for (int i = from; i < to; i++) {
            present += Double.isNaN(values[i]) ? 0 : 1;
        }
        return to > from && !Gaps.tooManyMissing(present, to - from);
    }
}
