package org.fosse.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The whole configuration of a run: conf/fosse.yaml and the files of its folders, validated.
 *
 * @param systemCode ODS code of the integrated care system that runs Fosse; its networks get extracts
 * @param systemName its name
 * @param succession the systems it was formed from; null for one that was always there
 * @param qualityDomains id to plain name, in display order
 * @param rejects how many rejected rows stop a run
 * @param limits guards against hostile or broken files
 * @param notes delivery notes, first match wins
 * @param expected extracts that should be there
 * @param ignored found in the paths of files of the landing folder that are no extracts
 * @param placeBasis "registration" or "residence": how a person is counted to a place
 * @param places the practice-to-place assignment
 * @param deprivation which indicators carry a deprivation score
 * @param variation parameters of the variation tables
 * @param inequality parameters of the inequality tables
 * @param comparison what is compared with what
 * @param controlCharts parameters of the control charts
 * @param disclosure parameters of the disclosure rule for extracts
 * @param keepReleases how many releases are kept
 * @param indicators the catalogue by id
 * @param frameworks the assessment frameworks by id
 * @param oversight the editions of the oversight framework
 * @param schedules the shared requirements of quality schedules, and the parameters of their tables
 * @param expectations what the system has promised, and how the effect of actions is judged
 * @param questions how the six questions are answered
 */
public record FosseConfig(
        String systemCode,
        String systemName,
        @Nullable Succession succession,
        Map<String, String> qualityDomains,
        Rejects rejects,
        Limits limits,
        List<DeliveryNote> notes,
        List<ExpectedExtract> expected,
        List<Pattern> ignored,
        String placeBasis,
        List<PlaceRule> places,
        Deprivation deprivation,
        Variation variation,
        Inequality inequality,
        Comparison comparison,
        ControlCharts controlCharts,
        Disclosure disclosure,
        int keepReleases,
        Map<String, Indicator> indicators,
        Map<String, Framework> frameworks,
        Map<String, OversightEdition> oversight,
        Schedules schedules,
        Expectations expectations,
        Questions questions) {
    public FosseConfig {
        // Map.copyOf would lose the order of the files, in which things are shown.
        qualityDomains = Collections.unmodifiableMap(new LinkedHashMap<>(qualityDomains));
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        frameworks = Collections.unmodifiableMap(new LinkedHashMap<>(frameworks));
        oversight = Collections.unmodifiableMap(new LinkedHashMap<>(oversight));
        notes = List.copyOf(notes);
        expected = List.copyOf(expected);
        ignored = List.copyOf(ignored);
        places = List.copyOf(places);
    }

    /** All defaults, and nothing of a system's own. */
    static FosseConfig blank() {
        return new FosseConfig(
                "",
                "",
                null,
                Map.of(),
                new Rejects(Defaults.MAX_REJECTED_SHARE, Map.of()),
                new Limits(
                        Defaults.MAX_EXPANDED_BYTES,
                        Defaults.MAX_EXPANSION_RATIO,
                        Defaults.MAX_FIELD_CHARS,
                        Defaults.MAX_ROWS_PER_FILE),
                List.of(),
                List.of(),
                List.of(),
                Defaults.PLACE_BASIS,
                List.of(),
                new Deprivation(List.of(), Defaults.DEPRIVATION_GROUPS),
                Variation.defaults(),
                new Inequality(Defaults.LIFE_STAGES),
                new Comparison(
                        Defaults.COMPARE_EVERY_PERIOD,
                        new PeerRule(Defaults.PEER_LABEL, Defaults.PEERS, Defaults.BEST_PEERS, List.of())),
                new ControlCharts(
                        Defaults.CHART_MINIMUM_POINTS,
                        Defaults.CHART_BASELINE_POINTS,
                        Defaults.CHART_SCREENING,
                        List.of()),
                new Disclosure(Defaults.SUPPRESS_UP_TO, Defaults.ROUND_TO),
                Defaults.KEEP_RELEASES,
                Map.of(),
                Map.of(),
                Map.of(),
                Schedules.blank(),
                Expectations.NONE,
                Questions.defaults());
    }

    /** The same with a landing folder's notes before its own, and that folder's expectations added. */
    public FosseConfig withDelivery(Delivery delivery) {
        return new FosseConfig(
                systemCode,
                systemName,
                succession,
                qualityDomains,
                rejects,
                limits,
                joined(delivery.notes(), notes),
                joined(delivery.expected(), expected),
                joined(delivery.ignored(), ignored),
                placeBasis,
                places,
                deprivation,
                variation,
                inequality,
                comparison,
                controlCharts,
                disclosure,
                keepReleases,
                indicators,
                frameworks,
                oversight,
                schedules,
                expectations,
                questions);
    }

    /** The same with another catalogue. */
    FosseConfig withCatalogue(
            Map<String, Indicator> newIndicators,
            Map<String, Framework> newFrameworks,
            Map<String, OversightEdition> newOversight,
            Map<String, ScheduleRequirement> newRequirements,
            Expectations newExpectations) {
        return new FosseConfig(
                systemCode,
                systemName,
                succession,
                qualityDomains,
                rejects,
                limits,
                notes,
                expected,
                ignored,
                placeBasis,
                places,
                deprivation,
                variation,
                inequality,
                comparison,
                controlCharts,
                disclosure,
                keepReleases,
                newIndicators,
                newFrameworks,
                newOversight,
                schedules.with(newRequirements),
                newExpectations,
                questions);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The catalogue's entry for an indicator; empty when the catalogue does not have it. */
    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * @param maxShare share of a source's rows (0 to 1) that may be rejected before the run stops
     * @param maxShareBySource the same for single sources, by source id
     */
    public record Rejects(double maxShare, Map<String, Double> maxShareBySource) {
        public Rejects {
            maxShareBySource = Collections.unmodifiableMap(new LinkedHashMap<>(maxShareBySource));
        }

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
    public record Limits(long maxExpandedBytes, int maxExpansionRatio, int maxFieldChars, long maxRowsPerFile)
            implements java.io.Serializable {}

    /**
     * @param indicatorIds indicators whose value at practice or neighbourhood level is a deprivation score (higher is
     *     more deprived)
     * @param groups number of groups (5 for quintiles)
     */
    public record Deprivation(List<String> indicatorIds, int groups) {
        public Deprivation {
            indicatorIds = List.copyOf(indicatorIds);
        }
    }

    /** @param lifeStages the stages of life that age groups are put into, youngest first; they do not overlap */
    public record Inequality(List<LifeStage> lifeStages) {
        public Inequality {
            lifeStages = List.copyOf(lifeStages);
        }
    }

    /**
     * @param suppressUpTo counts from 1 to this are suppressed
     * @param roundTo other counts are rounded to a multiple of this
     */
    public record Disclosure(int suppressUpTo, int roundTo) {}
}
