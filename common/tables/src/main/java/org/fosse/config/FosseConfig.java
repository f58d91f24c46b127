package org.fosse.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole configuration of a run: conf/fosse.yaml, conf/indicators/*.yaml and conf/frameworks/*.yaml, validated.
 *
 * @param systemCode ODS code of the integrated care system that runs Fosse; its networks get extracts
 * @param systemName its name
 * @param qualityDomains id to plain name, in display order
 * @param rejects how many rejected rows stop a run
 * @param limits guards against hostile or broken files
 * @param notes delivery notes, first match wins
 * @param expected extracts that should be there
 * @param placeBasis "registration" or "residence": how a person is counted to a place
 * @param places the practice-to-place assignment
 * @param deprivation which indicators carry a deprivation score
 * @param variation parameters of the variation tables
 * @param disclosure parameters of the disclosure rule for extracts
 * @param keepReleases how many releases are kept
 * @param indicators the catalogue by id
 * @param frameworks the assessment frameworks by id
 */
public record FosseConfig(
        String systemCode,
        String systemName,
        Map<String, String> qualityDomains,
        Rejects rejects,
        Limits limits,
        List<DeliveryNote> notes,
        List<ExpectedExtract> expected,
        String placeBasis,
        List<PlaceRule> places,
        Deprivation deprivation,
        Variation variation,
        Disclosure disclosure,
        int keepReleases,
        Map<String, Indicator> indicators,
        Map<String, Framework> frameworks) {

    /** The catalogue's entry for an indicator; empty when the catalogue does not have it. */
    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * @param maxShare share of a source's rows (0 to 1) that may be rejected before the run stops
     * @param maxShareBySource the same for single sources, by source id
     */
    public record Rejects(double maxShare, Map<String, Double> maxShareBySource) {
        public double maxShareOf(String source) {
            return maxShareBySource.getOrDefault(source, maxShare);
        }
    }

    /**
     * @param maxExpandedBytes most bytes a compressed file may expand to
     * @param maxExpansionRatio most times its own size a compressed file may expand to
     * @param maxFieldChars longest field that is read
     * @param maxRowsPerFile most rows one file may hold
     */
    public record Limits(long maxExpandedBytes, int maxExpansionRatio, int maxFieldChars, long maxRowsPerFile) {}

    /**
     * @param indicatorIds indicators whose value at practice or neighbourhood level is a deprivation score (higher is
     *     more deprived)
     * @param groups number of groups (5 for quintiles)
     */
    public record Deprivation(List<String> indicatorIds, int groups) {}

    /** @param minimumAreas fewest areas for which a size of variation is given */
    public record Variation(int minimumAreas) {}

    /**
     * @param suppressUpTo counts from 1 to this are suppressed
     * @param roundTo other counts are rounded to a multiple of this
     */
    public record Disclosure(int suppressUpTo, int roundTo) {}
}
