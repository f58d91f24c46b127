package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
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

    /** How dimensions end whose two groups are the most deprived fifth of England and all others. */
    private static final String MOST_DEPRIVED_FIFTH = "core20";

    private InequalityEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        Map<List<String>, Groups> groups = groups(in, codes);
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
                        InequalityTrendTable.STEP_PERIOD_LABEL,
                        InequalityTrendTable.STEP_BEFORE,
                        InequalityTrendTable.STEP_AFTER,
                        InequalityTrendTable.REASON)
                .stream()
                .filter(row -> groups.containsKey(key(row)))
                .map(row -> evidence(row, requireNonNull(groups.get(key(row))), scope))
                .toList();
    }

    private static List<String> key(TableRow<InequalityTrendTable> row) {
        return List.of(
                row.get(InequalityTrendTable.INDICATOR_ID),
                row.get(InequalityTrendTable.AREA_CODE),
                row.get(InequalityTrendTable.UNIT_LEVEL),
                row.get(InequalityTrendTable.DIMENSION));
    }

    /**
     * Between whom the newest gap of each area and dimension is. The furthest two of many groups without an order are left out:
     * they differ by chance alone, the more the smaller the groups are.
     */
    private static Map<List<String>, Groups> groups(Inputs in, Set<String> codes) {
        Map<List<String>, TableRow<InequalityTable>> newest = new HashMap<>();
        Set<List<String>> unordered = new HashSet<>();
        for (TableRow<InequalityTable> row : in.rows(
                InequalityTable.TABLE,
                row -> codes.contains(row.get(InequalityTable.AREA_CODE)),
                InequalityTable.INDICATOR_ID,
                InequalityTable.PERIOD_END,
                InequalityTable.AREA_CODE,
                InequalityTable.UNIT_LEVEL,
                InequalityTable.DIMENSION,
                InequalityTable.ORDERED,
                InequalityTable.GROUPS,
                InequalityTable.HIGHEST_GROUP,
                InequalityTable.LOWEST_GROUP)) {
            List<String> key = List.of(
                    row.get(InequalityTable.INDICATOR_ID),
                    row.get(InequalityTable.AREA_CODE),
                    row.get(InequalityTable.UNIT_LEVEL),
                    row.get(InequalityTable.DIMENSION));
            newest.merge(
                    key, row, BinaryOperator.maxBy(Comparator.comparing(each -> each.get(InequalityTable.PERIOD_END))));
            if (!row.is(InequalityTable.ORDERED) && row.get(InequalityTable.GROUPS) > 2) {
                unordered.add(key);
            }
        }
        newest.keySet().removeAll(unordered);
        Map<List<String>, Groups> groups = new HashMap<>();
        newest.forEach((key, row) -> groups.put(key, Groups.of(row)));
        return groups;
    }

    /**
     * Whom a gap lies between, in words.
     *
     * @param ends the two groups
     * @param all what a slope runs over
     */
    private record Groups(String ends, String all) {
        static Groups of(TableRow<InequalityTable> row) {
            String units = row.get(InequalityTable.UNIT_LEVEL).equals("person")
                    ? "people"
                    : row.get(InequalityTable.UNIT_LEVEL) + "s";
            String highest = row.find(InequalityTable.HIGHEST_GROUP);
            String ordered = row.get(InequalityTable.DIMENSION).endsWith(MOST_DEPRIVED_FIFTH)
                    ? " between its " + units + " in England's most deprived fifth and all others"
                    : " between its most and its least deprived " + units;
            return new Groups(
                    highest == null
                            ? ordered
                            : " between '" + highest + "' and '" + row.get(InequalityTable.LOWEST_GROUP) + "'",
                    " over its " + units + " from the most to the least deprived");
        }
    }

    private static TableRow<EvidenceTable> evidence(
            TableRow<InequalityTrendTable> row, Groups groups, EvidenceScope scope) {
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
        String stepped = row.find(InequalityTrendTable.STEP_PERIOD_LABEL);
        double change = perYear * years;
        if (stepped != null) {
            first = Math.abs(row.number(InequalityTrendTable.STEP_BEFORE));
            latest = Math.abs(row.number(InequalityTrendTable.STEP_AFTER));
            change = Math.abs(latest - first);
        }
        EvidenceDirection direction = direction(trend, indicator.judged());
        LocalDate end = row.get(InequalityTrendTable.LATEST_PERIOD_END);
        return EvidenceBuilder.of(
                        scope.units().get(row.get(InequalityTrendTable.AREA_CODE)), InequalityTrendTable.TABLE, row)
                .about(indicator)
                .says(
                        EvidenceRule.INEQUALITY,
                        direction,
                        // A slope is modelled over the whole range; a gap is the difference of two groups.
                        (slope ? "the modelled difference in " : "the gap in ") + indicator.name() + " by "
                                + dimension.replace('_', ' ') + (slope ? groups.all() : groups.ends())
                                + (stepped == null
                                        ? says(trend, indicator.unit().difference(perYear))
                                        : " is " + (trend == GapTrend.WIDENING ? "wider" : "narrower") + " since "
                                                + stepped + " and has stayed so")
                                + (Double.isNaN(first)
                                        ? ""
                                        : " (" + indicator.unit().difference(first)
                                                + (stepped == null
                                                        ? " in " + row.get(InequalityTrendTable.FIRST_PERIOD_LABEL)
                                                        : " before")
                                                + ", " + indicator.unit().difference(latest)
                                                + (stepped == null
                                                        ? " in " + row.get(InequalityTrendTable.LATEST_PERIOD_LABEL)
                                                        : " since")
                                                + ")"))
                .period(end, end)
                .severity(Evidence.share(change / Math.max(first, latest)))
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
