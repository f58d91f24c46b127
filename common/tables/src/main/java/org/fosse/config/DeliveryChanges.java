package org.fosse.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of what the release before holds may be gone, or moved, before a run stops.
 *
 * @param usual the limits of every source that has none of its own
 * @param bySource those of single sources, by source id
 */
public record DeliveryChanges(Limits usual, Map<String, Limits> bySource) {
    /**
     * Shares, 0 to 1.
     *
     * @param areasLost of the areas that had a value in a period, those that have none in it now
     * @param periodsLost of the periods that had values, those that have none now and that no newer one makes up for
     * @param totalChange how far the total of a period may move, as a share of what it was
     * @param newestAreas of the areas of earlier periods, those without a value in the newest
     * @param newestTotal how much less than any of the periods before it the newest may add up to, or they than the newest, as a
     *     share of the larger
     * @param stopAtRepeated whether a newest period whose counts are those of the one before it stops a run; otherwise it is told
     * @param rowsLost of the rows of a source that gives no values of indicators
     */
    public record Limits(
            double areasLost,
            double periodsLost,
            double totalChange,
            double newestAreas,
            double newestTotal,
            boolean stopAtRepeated,
            double rowsLost) {
        static final Limits USUAL = new Limits(0.1, 0, 0.3, 0.25, 0.99, true, 0.1);

        static Limits read(Section section, Limits otherwise) {
            return new Limits(
                    section.number("areas_lost", otherwise.areasLost, 0, 1),
                    section.number("periods_lost", otherwise.periodsLost, 0, 1),
                    section.number("total_change", otherwise.totalChange, 0, FosseConfig.MANY),
                    section.number("newest_areas", otherwise.newestAreas, 0, 1),
                    section.number("newest_total", otherwise.newestTotal, 0, 1),
                    section.flag("stop_at_repeated", otherwise.stopAtRepeated),
                    section.number("rows_lost", otherwise.rowsLost, 0, 1));
        }
    }

    public DeliveryChanges {
        bySource = FosseConfig.ordered(bySource);
    }

    static DeliveryChanges read(Section section) {
        Limits usual = Limits.read(section, Limits.USUAL);
        return new DeliveryChanges(usual, section.read("by_source", sources -> {
            Map<String, Limits> limits = new LinkedHashMap<>();
            for (String source : sources.keys()) {
                limits.put(source, sources.read(source, each -> Limits.read(each, usual)));
            }
            return limits;
        }));
    }

    /** The limits of a source. */
    public Limits of(String source) {
        return bySource.getOrDefault(source, usual);
    }
}
