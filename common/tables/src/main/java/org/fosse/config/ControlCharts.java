package org.fosse.config;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Parameters of the control charts.
 *
 * @param minimumPoints fewest points for a chart, and for a segment of one after a re-base
 * @param baselinePoints limits are taken from so many points at the start of a segment that has half as many again, and
 *     from all points of a shorter one; 0 for always all of them
 * @param screened whether very large moving ranges are left out of the limits once
 * @param rebase recorded changes at which limits are taken anew
 */
public record ControlCharts(int minimumPoints, int baselinePoints, boolean screened, List<RecordedChange> rebase)
        implements Serializable {
    private static final int MANY = 10_000;

    public ControlCharts {
        rebase = List.copyOf(rebase);
    }

    static ControlCharts read(Section section) {
        int baseline = section.wholeNumber("baseline_points", 24, 0, MANY);
        if (baseline == 1) {
            section.refuse(
                    "baseline_points",
                    "1",
                    "out_of_range",
                    "One point has no range to take limits from.",
                    "Give 2 or more, or 0 for all points.");
        }
        return new ControlCharts(
                section.wholeNumber("minimum_points", 6, 2, MANY),
                baseline,
                section.flag("screen_ranges", true),
                section.readAll("rebase", RecordedChange::read));
    }

    /** The same with further recorded changes, such as those of a register of actions. */
    public ControlCharts withRebase(List<RecordedChange> more) {
        List<RecordedChange> all = new ArrayList<>(rebase);
        all.addAll(more);
        return new ControlCharts(minimumPoints, baselinePoints, screened, all);
    }
}
