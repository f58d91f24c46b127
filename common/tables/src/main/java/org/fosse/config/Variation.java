package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Parameters of the variation tables.
 *
 * @param minimumAreas fewest areas for which a size of variation is given
 * @param baseline what the size of variation is compared with: {@link #FIRST}, {@link #YEAR_BEFORE} or a date
 * @param overdispersion how scores are trimmed before funnels are widened: {@link #WINSORISED} or {@link #TRUNCATED}
 * @param falseDiscoveryRate share of the areas that stand out which may do so by chance
 * @param suspect when a value is more likely a mistake than a finding
 */
public record Variation(
        int minimumAreas, String baseline, String overdispersion, double falseDiscoveryRate, Suspect suspect)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** The first period in which the group has a size of variation. */
    public static final String FIRST = "first";
    /** The period twelve months before. */
    public static final String YEAR_BEFORE = "year_before";
    /** Scores beyond the 10% and 90% quantiles are set to them, as the Care Quality Commission does. */
    public static final String WINSORISED = "winsorised";
    /** The tenth of areas at each end is left out, as the Summary Hospital-level Mortality Indicator does. */
    public static final String TRUNCATED = "truncated";

    static final List<String> OVERDISPERSION = List.of(WINSORISED, TRUNCATED);

    /**
     * When a value is more likely a mistake in the record than a finding.
     *
     * @param distance least distance above the median of all areas of the level, in robust standard deviations
     * @param ratio least ratio to the next lower value: of odds for proportions, of rates for rates
     * @param most most values that may lie together beyond that gap
     * @param peers fewest areas of the level for which anything is suspected
     */
    public record Suspect(double distance, double ratio, int most, int peers) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** All defaults. */
    public static Variation defaults() {
        return new Variation(
                Defaults.VARIATION_MINIMUM_AREAS,
                FIRST,
                WINSORISED,
                Defaults.FALSE_DISCOVERY_RATE,
                new Suspect(
                        Defaults.SUSPECT_DISTANCE,
                        Defaults.SUSPECT_RATIO,
                        Defaults.SUSPECT_MOST,
                        Defaults.SUSPECT_PEERS));
    }

    static Variation read(Section top, int many) {
        Section section = top.section("variation");
        Variation usual = defaults();
        String baseline = section.text("baseline", FIRST);
        if (!baseline.equals(FIRST) && !baseline.equals(YEAR_BEFORE) && !isDate(baseline)) {
            section.refuse(
                    "baseline",
                    baseline,
                    "unknown_baseline",
                    "The baseline is not a period.",
                    "Write first, year_before, or a date as 2024-04-01.");
            baseline = FIRST;
        }
        String overdispersion = section.text("overdispersion", WINSORISED);
        if (!OVERDISPERSION.contains(overdispersion)) {
            section.notAllowed("overdispersion", overdispersion, OVERDISPERSION);
            overdispersion = WINSORISED;
        }
        Section rule = section.section("suspect");
        Suspect suspect = new Suspect(
                rule.number("distance", usual.suspect.distance, 1, 1000),
                rule.number("ratio", usual.suspect.ratio, 1, 1000),
                (int) rule.wholeNumber("most", usual.suspect.most, 0, many),
                (int) rule.wholeNumber("peers", usual.suspect.peers, 3, many));
        rule.close();
        Variation variation = new Variation(
                (int) section.wholeNumber("minimum_areas", usual.minimumAreas, 2, many),
                baseline,
                overdispersion,
                section.number("false_discovery_rate", usual.falseDiscoveryRate, 0.0001, 0.5),
                suspect);
        section.close();
        return variation;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }
}
