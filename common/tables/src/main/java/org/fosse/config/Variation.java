package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * Parameters of the variation tables.
 *
 * @param minimumAreas fewest areas for which a size of variation is given
 * @param baseline what the size of variation is compared with: {@link #FIRST}, {@link #YEAR_BEFORE} or a date
 * @param overdispersion how scores are trimmed before funnels are widened: {@link #WINSORISED} or {@link #TRUNCATED}
 * @param falseDiscoveryRate share of the areas that stand out which may do so by chance
 * @param leastReliability below this share of signal the positions of areas are not read, and nothing is found
 * @param suspect when a value is more likely a mistake than a finding
 */
public record Variation(
        int minimumAreas,
        String baseline,
        String overdispersion,
        double falseDiscoveryRate,
        double leastReliability,
        Suspect suspect)
        implements Serializable {
    /** The first period in which the group has a size of variation. */
    public static final String FIRST = "first";
    /** The period twelve months before. */
    public static final String YEAR_BEFORE = "year_before";
    /** Scores beyond the 10% and 90% quantiles are set to them, as the Care Quality Commission does. */
    public static final String WINSORISED = "winsorised";
    /** The tenth of areas at each end is left out, as the Summary Hospital-level Mortality Indicator does. */
    public static final String TRUNCATED = "truncated";

    private static final Map<String, String> OVERDISPERSION = Section.words(WINSORISED, TRUNCATED);

    /**
     * When a value is more likely a mistake in the record than a finding.
     *
     * @param distance least distance above the median of all areas of the level, in robust standard deviations
     * @param ratio least ratio to the next lower value: of odds for proportions, of rates for rates
     * @param most most values that may lie together beyond that gap
     * @param peers fewest areas of the level for which anything is suspected
     */
    public record Suspect(double distance, double ratio, int most, int peers) implements Serializable {}

    /** All defaults. */
    public static Variation defaults() {
        return read(Section.blank());
    }

    static Variation read(Section section) {
        String baseline = section.text("baseline", FIRST);
        if (!baseline.equals(FIRST) && !baseline.equals(YEAR_BEFORE) && !isDate(baseline)) {
            section.refuse(
                    "baseline",
                    baseline,
                    "unknown_baseline",
                    "The baseline is not a period.",
                    "Write first, year_before, or a date as 2024-04-01.");
        }
        return new Variation(
                section.wholeNumber("minimum_areas", 3, 2, FosseConfig.MANY),
                baseline,
                section.choice("overdispersion", OVERDISPERSION, WINSORISED),
                section.number("false_discovery_rate", 0.05, 0.0001, 0.5),
                section.number("least_reliability", 0.5, 0, 1),
                section.read(
                        "suspect",
                        suspect -> new Suspect(
                                suspect.number("distance", 8, 1, 1000),
                                suspect.number("ratio", 3, 1, 1000),
                                suspect.wholeNumber("most", 3, 0, FosseConfig.MANY),
                                suspect.wholeNumber("peers", 20, 3, FosseConfig.MANY))));
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
