package org.fosse.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key control_charts of conf/fosse.yaml. */
final class ControlChartsReader {
    private static final int MANY = 10_000;

    private ControlChartsReader() {}

    static ControlCharts read(Section top) {
        Section section = top.section("control_charts");
        ControlCharts charts = new ControlCharts(
                (int) section.wholeNumber("minimum_points", Defaults.CHART_MINIMUM_POINTS, 2, MANY),
                baseline(section),
                section.flag("screen_ranges", Defaults.CHART_SCREENING),
                changes(section));
        section.close();
        return charts;
    }

    private static int baseline(Section section) {
        int points = (int) section.wholeNumber("baseline_points", Defaults.CHART_BASELINE_POINTS, 0, MANY);
        if (points == 1) {
            section.refuse(
                    "baseline_points",
                    "1",
                    "out_of_range",
                    "One point has no range to take limits from.",
                    "Give 2 or more, or 0 for all points.");
        }
        return points;
    }

    private static List<RecordedChange> changes(Section charts) {
        List<RecordedChange> changes = new ArrayList<>();
        for (Section section : charts.sections("rebase")) {
            Optional<String> area = section.findText("area");
            Optional<String> indicator = section.findText("indicator");
            // Why it is on record is for people; asking for it makes the key known.
            section.findText("note");
            if (area.isEmpty() && indicator.isEmpty()) {
                section.refuse(
                        "area",
                        null,
                        "no_area_or_indicator",
                        "A change that names neither an area nor an indicator would re-base every chart.",
                        "Add 'area:', 'indicator:' or both.");
            }
            date(section)
                    .ifPresent(
                            from -> changes.add(new RecordedChange(area.orElse(null), indicator.orElse(null), from)));
            section.close();
        }
        return changes;
    }

    private static Optional<LocalDate> date(Section section) {
        String text = section.text("from");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            section.refuse("from", text, "bad_date", "The text is not a date.", "Write it as yyyy-MM-dd.");
            return Optional.empty();
        }
    }
}
