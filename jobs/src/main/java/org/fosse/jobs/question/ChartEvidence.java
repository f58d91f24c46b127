package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What the control charts show: special cause in the newest point, and whether the target can be met. */
record ChartEvidence(Units units, Topics topics) implements EvidenceSource {
    private static final long serialVersionUID = 1;
    /** Certainty of a chart with 13 points or more, of a shorter one, and what is left where most points are special. */
    private static final double FULL = 0.9;

    private static final double SHORT = 0.6;
    private static final double MOSTLY_SPECIAL = 0.5;
    /** So many half widths of the limits between the centre line and the target count as 1. */
    private static final double HALF_WIDTHS = 8;

    @Override
    public void read(Row row, Consumer<Evidence> out) {
        Cells cells = new Cells(row);
        Unit unit = units.find(row, "area_code");
        LocalDate end = cells.findDate("latest_period_end");
        if (unit == null || end == null) {
            return;
        }
        LocalDate start = cells.date("latest_period_start");
        String icon = cells.findText("variation_icon");
        String reason = cells.text("reason");
        double sure = cells.is("short_series") ? SHORT : FULL;
        if (reason.contains("mostly_special_cause")) {
            sure *= MOSTLY_SPECIAL;
        }
        LocalDate since = cells.findDate("special_cause_since");
        String side = side(icon);
        boolean running = since != null && since.isBefore(start);
        out.accept(evidence(
                cells,
                unit,
                Evidence.CHART,
                side,
                since,
                size(cells),
                sure,
                running ? 2 : 1,
                phrase(cells, side),
                icon == null ? "too_small:" + reason : null));
        String assurance = cells.text("assurance_icon");
        if (assurance.startsWith("consistently")) {
            boolean fails = assurance.endsWith("fail");
            out.accept(evidence(
                    cells,
                    unit,
                    Evidence.ASSURANCE,
                    fails ? Evidence.CONCERN : Evidence.GOOD,
                    cells.findDate("segment_since"),
                    toTarget(cells),
                    sure,
                    2,
                    topics.get(cells.text("indicator_id")).name()
                            + (fails ? ": misses" : ": reaches")
                            + " its target of " + Cells.plain(cells.number("target"))
                            + " every time unless something changes (usually "
                            + Cells.plain(cells.number("centre_line")) + ")",
                    null));
        }
    }

    static String side(@Nullable String icon) {
        if (icon == null) {
            return Evidence.UNKNOWN;
        }
        return icon.startsWith("concern")
                ? Evidence.CONCERN
                : icon.startsWith("improvement") ? Evidence.GOOD : Evidence.NEITHER;
    }

    /** Half at the process limit, 1 at twice that distance from the centre; half where the chart has no limit on that side. */
    private static double size(Cells cells) {
        double away = cells.number("latest_value") - cells.number("centre_line");
        double limit = cells.number(away > 0 ? "upper_limit" : "lower_limit") - cells.number("centre_line");
        double size = Math.abs(away / limit) / 2;
        return Double.isFinite(size) ? Evidence.share(size) : 0.5;
    }

    private static double toTarget(Cells cells) {
        double away = cells.number("target") - cells.number("centre_line");
        double limit = cells.number(away > 0 ? "upper_limit" : "lower_limit") - cells.number("centre_line");
        double size = Math.abs(away / limit) / HALF_WIDTHS;
        return Double.isFinite(size) ? Evidence.share(size) : 0.5;
    }

    private String phrase(Cells cells, String side) {
        String name = topics.get(cells.text("indicator_id")).name();
        String value = Cells.plain(cells.number("latest_value"));
        String centre = Cells.plain(cells.number("centre_line"));
        return switch (side) {
            case Evidence.CONCERN ->
                name + ": changed for the worse beyond chance (" + value + " in " + cells.text("latest_period_label")
                        + ", usually " + centre + ")";
            case Evidence.GOOD ->
                name + ": changed for the better beyond chance (" + value + " in " + cells.text("latest_period_label")
                        + ", usually " + centre + ")";
            default -> name + ": no change for better or worse";
        };
    }

    private Evidence evidence(
            Cells cells,
            Unit unit,
            String rule,
            String side,
            @Nullable LocalDate since,
            double size,
            double sure,
            int run,
            String phrase,
            @Nullable String reason) {
        String indicator = cells.text("indicator_id");
        Topics.Topic topic = topics.get(indicator);
        return new Evidence(
                unit,
                topic.domain(),
                null,
                "control_chart_summary",
                cells.key("indicator_id", "period_kind", "breakdown", "stratum", "area_code"),
                indicator,
                topic.name(),
                Evidence.QUANTITATIVE,
                rule,
                side,
                cells.date("latest_period_start"),
                cells.date("latest_period_end"),
                since,
                size,
                sure,
                cells.count("points"),
                run,
                null,
                phrase,
                reason);
    }
}
