package org.fosse.jobs.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.GapTrend;
import org.jspecify.annotations.Nullable;

/** Whether a gap between groups grows or closes. */
final class InequalityEvidence {
    /** The 95% limits of the change exclude zero. */
    private static final double CERTAINTY = 0.95;

    private static final double DAYS_OF_A_YEAR = 365.25;

    private InequalityEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        // The furthest two of many groups without an order differ by chance alone, the more the smaller the groups are.
        Set<List<String>> unordered = in
                .rows(
                        InequalityTable.TABLE,
                        row -> codes.contains(row.get(InequalityTable.AREA_CODE))
                                && !row.is(InequalityTable.ORDERED)
                                && row.get(InequalityTable.GROUPS) > 2,
                        InequalityTable.INDICATOR_ID,
                        InequalityTable.AREA_CODE,
                        InequalityTable.DIMENSION,
                        InequalityTable.ORDERED,
                        InequalityTable.GROUPS)
                .stream()
                .map(row -> List.of(
                        row.get(InequalityTable.INDICATOR_ID),
                        row.get(InequalityTable.AREA_CODE),
                        row.get(InequalityTable.DIMENSION)))
                .collect(Collectors.toUnmodifiableSet());
        return in
                .rows(
                        InequalityTrendTable.TABLE,
                        row -> codes.contains(row.get(InequalityTrendTable.AREA_CODE)),
                        InequalityTrendTable.INDICATOR_ID,
                        InequalityTrendTable.AREA_CODE,
                        InequalityTrendTable.UNIT_LEVEL,
                        InequalityTrendTable.DIMENSION,
                        InequalityTrendTable.PERIODS,
                        InequalityTrendTable.FIRST_PERIOD_LABEL,
                        InequalityTrendTable.FIRST_PERIOD_START,
                        InequalityTrendTable.LATEST_PERIOD_LABEL,
                        InequalityTrendTable.LATEST_PERIOD_END,
                        InequalityTrendTable.SLOPE_INDEX_FIRST,
                        InequalityTrendTable.SLOPE_INDEX_LATEST,
                        InequalityTrendTable.SLOPE_INDEX_PER_YEAR,
                        InequalityTrendTable.ABSOLUTE_GAP_FIRST,
                        InequalityTrendTable.ABSOLUTE_GAP_LATEST,
                        InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR,
                        InequalityTrendTable.TREND,
                        InequalityTrendTable.REASON)
                .stream()
                .filter(row -> !unordered.contains(List.of(
                        row.get(InequalityTrendTable.INDICATOR_ID),
                        row.get(InequalityTrendTable.AREA_CODE),
                        row.get(InequalityTrendTable.DIMENSION))))
                .map(row -> evidence(row, scope))
                .toList();
    }

    private static TableRow<EvidenceTable> evidence(TableRow<InequalityTrendTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(InequalityTrendTable.INDICATOR_ID));
        boolean slope = row.has(InequalityTrendTable.SLOPE_INDEX_PER_YEAR);
        double first = Math.abs(
                row.number(slope ? InequalityTrendTable.SLOPE_INDEX_FIRST : InequalityTrendTable.ABSOLUTE_GAP_FIRST));
        double latest = Math.abs(
                row.number(slope ? InequalityTrendTable.SLOPE_INDEX_LATEST : InequalityTrendTable.ABSOLUTE_GAP_LATEST));
        double perYear = Math.abs(row.number(
                slope ? InequalityTrendTable.SLOPE_INDEX_PER_YEAR : InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR));
        double years = ChronoUnit.DAYS.between(
                        row.get(InequalityTrendTable.FIRST_PERIOD_START),
                        row.get(InequalityTrendTable.LATEST_PERIOD_END))
                / DAYS_OF_A_YEAR;
        String dimension = row.get(InequalityTrendTable.DIMENSION);
        GapTrend trend = row.find(InequalityTrendTable.TREND);
        EvidenceDirection direction = direction(trend, indicator.judged());
        LocalDate end = row.get(InequalityTrendTable.LATEST_PERIOD_END);
        return EvidenceBuilder.of(
                        scope.units().get(row.get(InequalityTrendTable.AREA_CODE)), InequalityTrendTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.INEQUALITY,
                        direction,
                        // A slope is modelled over the whole range; a gap is the difference of two groups.
                        (slope ? "the modelled difference over the whole range in " : "the gap in ") + indicator.name()
                                + " by " + dimension.replace('_', ' ')
                                + says(trend, indicator.unit().difference(perYear))
                                + (Double.isNaN(first)
                                        ? ""
                                        : " (" + indicator.unit().difference(first) + " in "
                                                + row.get(InequalityTrendTable.FIRST_PERIOD_LABEL) + ", "
                                                + indicator.unit().difference(latest) + " in "
                                                + row.get(InequalityTrendTable.LATEST_PERIOD_LABEL) + ")"))
                .period(end, end)
                .severity(Evidence.share(perYear * years / Math.max(first, latest)))
                .certainty(CERTAINTY)
                .points(row.get(InequalityTrendTable.PERIODS))
                .detail(dimension)
                .reasons(direction == EvidenceDirection.UNKNOWN ? row.find(InequalityTrendTable.REASON) : null)
                .row();
    }

    /** A gap in something that nobody calls good or bad, such as how many have an illness, is no worry in itself. */
    private static EvidenceDirection direction(@Nullable GapTrend trend, boolean judged) {
        if (trend == null) {
            return EvidenceDirection.UNKNOWN;
        }
        return switch (trend) {
            case WIDENING -> judged ? EvidenceDirection.CONCERN : EvidenceDirection.NEITHER;
            case NARROWING -> judged ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
            case NO_CLEAR_CHANGE -> EvidenceDirection.NEITHER;
            case CANNOT_TELL -> EvidenceDirection.UNKNOWN;
        };
    }

    private static String says(@Nullable GapTrend trend, String perYear) {
        return trend == null
                ? " cannot be told"
                : switch (trend) {
                    case WIDENING -> " grows by " + perYear + " a year";
                    case NARROWING -> " closes by " + perYear + " a year";
                    case NO_CLEAR_CHANGE -> " shows no clear change";
                    case CANNOT_TELL -> " has no trend that can be told";
                };
    }
}
