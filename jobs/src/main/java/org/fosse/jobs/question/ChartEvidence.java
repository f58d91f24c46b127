package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** What the control charts show: special cause in the newest point, and whether the target can be met. */
final class ChartEvidence {
    /** Certainty of a chart with 13 points or more, and of a shorter one. */
    private static final double FULL = 0.9;

    private static final double SHORT = 0.6;
    /** So many half widths of the limits between the centre line and the newest value count as 1. */
    private static final double HALF_WIDTHS_TO_VALUE = 2;
    /** The same to the target. */
    private static final double HALF_WIDTHS_TO_TARGET = 8;
    /** Where the chart has no limit on that side. */
    private static final double NO_LIMIT = 0.5;

    private ChartEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        for (TableRow<ControlChartSummaryTable> row : in.rows(
                ControlChartSummaryTable.TABLE,
                row -> codes.contains(row.get(ControlChartSummaryTable.AREA_CODE))
                        && row.get(ControlChartSummaryTable.BREAKDOWN).equals(Shared.ALL)
                        && row.has(ControlChartSummaryTable.LATEST_PERIOD_END))) {
            out.add(specialCause(row, scope));
            String assurance = row.find(ControlChartSummaryTable.ASSURANCE_ICON);
            if (fits(row) && assurance != null && assurance.startsWith("consistently")) {
                out.add(assurance(row, assurance.endsWith("fail"), scope));
            }
        }
        return out;
    }

    private static TableRow<EvidenceTable> specialCause(TableRow<ControlChartSummaryTable> row, EvidenceScope scope) {
        String icon = row.find(ControlChartSummaryTable.VARIATION_ICON);
        LocalDate since = row.find(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE);
        boolean running = since != null && since.isBefore(row.get(ControlChartSummaryTable.LATEST_PERIOD_START));
        EvidenceDirection direction = fits(row) ? direction(icon) : EvidenceDirection.UNKNOWN;
        return begin(row, scope)
                .says(EvidenceRule.SPECIAL_CAUSE, direction, phrase(row, indicator(row, scope), direction))
                .since(since, running ? 2 : 1)
                .severity(distance(row, ControlChartSummaryTable.LATEST_VALUE, HALF_WIDTHS_TO_VALUE))
                .reasons(direction == EvidenceDirection.UNKNOWN ? row.find(ControlChartSummaryTable.REASON) : null)
                .row();
    }

    private static TableRow<EvidenceTable> assurance(
            TableRow<ControlChartSummaryTable> row, boolean fails, EvidenceScope scope) {
        return begin(row, scope)
                .says(
                        EvidenceRule.ASSURANCE,
                        fails ? EvidenceDirection.CONCERN : EvidenceDirection.GOOD,
                        indicator(row, scope).name()
                                + (fails ? ": misses" : ": reaches")
                                + " its target of "
                                + indicator(row, scope).unit().say(row.number(ControlChartSummaryTable.TARGET))
                                + " every time unless something changes (usually "
                                + indicator(row, scope).unit().say(row.number(ControlChartSummaryTable.CENTRE_LINE))
                                + season(row)
                                + ")")
                .since(row.find(ControlChartSummaryTable.SEGMENT_SINCE), 2)
                .severity(distance(row, ControlChartSummaryTable.TARGET, HALF_WIDTHS_TO_TARGET))
                .row();
    }

    /** Limits describe a process that is stable: a chart whose points are mostly special says nothing of its newest one. */
    static boolean fits(TableRow<ControlChartSummaryTable> row) {
        return !Reason.in(row.find(ControlChartSummaryTable.REASON)).contains(Reason.MOSTLY_SPECIAL_CAUSE);
    }

    static EvidenceDirection direction(@Nullable String icon) {
        if (icon == null) {
            return EvidenceDirection.UNKNOWN;
        }
        if (icon.startsWith("concern")) {
            return EvidenceDirection.CONCERN;
        }
        return icon.startsWith("improvement") ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER;
    }

    /** How far a value lies from the centre line, over so many times the distance of the limit on its side. */
    private static double distance(
            TableRow<ControlChartSummaryTable> row, Field<ControlChartSummaryTable, Double> value, double halfWidths) {
        double centre = row.number(ControlChartSummaryTable.CENTRE_LINE);
        double away = row.number(value) - centre;
        double above = row.number(ControlChartSummaryTable.UPPER_LIMIT) - centre;
        double below = centre - row.number(ControlChartSummaryTable.LOWER_LIMIT);
        // A limit that is cut would lie as far away as the other.
        double reach = row.is(ControlChartSummaryTable.LIMITS_CUT) ? Math.max(above, below) : away > 0 ? above : below;
        double share = Math.abs(away / reach) / halfWidths;
        return Double.isFinite(share) ? Evidence.share(share) : NO_LIMIT;
    }

    private static String phrase(
            TableRow<ControlChartSummaryTable> row, IndicatorNames.Indicator indicator, EvidenceDirection direction) {
        if (direction == EvidenceDirection.UNKNOWN) {
            return indicator.name() + ": whether it has changed cannot be told";
        }
        if (direction == EvidenceDirection.NEITHER) {
            return indicator.name() + ": no change for better or worse";
        }
        return indicator.name() + ": changed for the " + (direction == EvidenceDirection.CONCERN ? "worse" : "better")
                + " beyond chance ("
                + indicator
                        .unit()
                        .against(
                                row.number(ControlChartSummaryTable.LATEST_VALUE),
                                " in " + row.get(ControlChartSummaryTable.LATEST_PERIOD_LABEL) + ", usually ",
                                row.number(ControlChartSummaryTable.CENTRE_LINE))
                + season(row)
                + ")";
    }

    /** The average of a seasonal chart is that of its newest period's time of the year. */
    private static String season(TableRow<ControlChartSummaryTable> row) {
        return row.is(ControlChartSummaryTable.SEASONAL) ? " at this time of the year" : "";
    }

    private static IndicatorNames.Indicator indicator(TableRow<ControlChartSummaryTable> row, EvidenceScope scope) {
        return scope.indicators().get(row.get(ControlChartSummaryTable.INDICATOR_ID));
    }

    private static EvidenceBuilder begin(TableRow<ControlChartSummaryTable> row, EvidenceScope scope) {
        return EvidenceBuilder.of(
                        scope.units().get(row.get(ControlChartSummaryTable.AREA_CODE)),
                        ControlChartSummaryTable.TABLE,
                        row)
                .about(scope.indicators().get(row.get(ControlChartSummaryTable.INDICATOR_ID)))
                .period(
                        row.get(ControlChartSummaryTable.LATEST_PERIOD_START),
                        row.get(ControlChartSummaryTable.LATEST_PERIOD_END))
                .points(row.get(ControlChartSummaryTable.POINTS))
                .certainty(row.is(ControlChartSummaryTable.SHORT_SERIES) ? SHORT : FULL);
    }
}
