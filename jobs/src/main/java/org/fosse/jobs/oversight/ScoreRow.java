package org.fosse.jobs.oversight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A computed figure beside the published one.
 *
 * @param used the raw metric a score was made from, where there is one
 * @param rawId its id
 * @param weight weight in averages; null when it does not count
 * @param standing how far the rank could be followed; null where nothing was ranked
 * @param source the published row; null where none was published
 * @param reasons codes of what is missing or must be read with care
 */
record ScoreRow(
        String trust,
        String metricId,
        OversightFigureKind kind,
        @Nullable String domain,
        @Nullable String rawId,
        @Nullable Figure used,
        @Nullable Double computed,
        @Nullable Figure source,
        OversightModel model,
        @Nullable Double weight,
        @Nullable RankedOver standing,
        List<Reason> reasons) {
    /** Published figures are rounded to two decimals. */
    private static final double TOLERANCE = 0.01 + 1e-9;

    /**
     * @param trusts trusts at hand that the spread is over
     * @param implied trusts that the published scores imply; null when no number fits
     * @param consistent for a score that was ranked over more trusts than are at hand: whether it is one the model can give
     */
    record RankedOver(
            long trusts, @Nullable Long implied, @Nullable Boolean consistent) {}

    @Nullable
    Double published() {
        return source == null ? null : source.value();
    }

    /** What the next layer is made from: the published figure, so that a difference shows once, where it arises. */
    @Nullable
    Double carried() {
        Double published = published();
        return published == null ? computed : published;
    }

    /** Whether the two figures agree; null when one of them is missing. */
    @Nullable
    Boolean agrees() {
        Double published = published();
        if (computed == null || published == null) {
            return null;
        }
        double difference = Math.abs(computed - published);
        return kind.isSegment() ? difference < 1e-9 : difference <= TOLERANCE;
    }

    /** The reasons, with what the published figure adds to them. */
    Set<Reason> allReasons() {
        EnumSet<Reason> all = EnumSet.noneOf(Reason.class);
        all.addAll(reasons);
        if (source == null) {
            all.add(Reason.NOT_PUBLISHED);
        } else if (source.conflicting()) {
            all.add(Reason.CONFLICTING_DUPLICATE);
        }
        if (Boolean.FALSE.equals(agrees())) {
            all.add(Reason.DIFFERS);
        }
        return all;
    }
}
