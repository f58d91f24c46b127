package org.fosse.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fosse.tables.Readers;

/**
 * The whole configuration of a run: the sections of conf/fosse.yaml, the files beside it and the landing folder's
 * delivery.yaml, validated. Each part declares its keys in a method {@code read}.
 *
 * @param system the integrated care system that runs Fosse
 * @param qualityDomains id to plain name, in display order
 * @param rejects how many rejected rows stop a run
 * @param deliveryChanges how much of what was there before may be gone before a run stops
 * @param limits guards against hostile or broken files
 * @param delivery what is known of the files of the landing folder; what the folder says itself comes first
 * @param areas further codes of areas, and which came out of others
 * @param places which practices make up a place
 * @param deprivation which indicators carry a deprivation score
 * @param attribution when values of providers make one of an area
 * @param variation parameters of the variation tables
 * @param adjustment what values are adjusted for, and which lists are special
 * @param inequality parameters of the inequality tables
 * @param comparison what is compared with what
 * @param controlCharts parameters of the control charts
 * @param disclosure parameters of the disclosure rule for extracts
 * @param releases how releases are kept
 * @param audiences who may have which table
 * @param recipients who gets a folder of extracts
 * @param schedules the shared requirements of quality schedules, and the parameters of their tables
 * @param questions how the six questions are answered
 * @param indicators the catalogue by id
 * @param frameworks the assessment frameworks by id
 * @param oversight the editions of the oversight framework
 * @param markers what publications write in place of a number
 * @param layouts how the tables of publications are laid out
 * @param expectations what the system has promised, and how the effect of actions is judged
 * @param duties what binds the system and its goals
 * @param files what each file says, by its name, with every default filled in: plain maps, lists and scalars
 */
public record FosseConfig(
        CareSystem system,
        Map<String, String> qualityDomains,
        Rejects rejects,
        DeliveryChanges deliveryChanges,
        Limits limits,
        Delivery delivery,
        Areas areas,
        Places places,
        Deprivation deprivation,
        Attribution attribution,
        Variation variation,
        Adjustment adjustment,
        Inequality inequality,
        Comparison comparison,
        ControlCharts controlCharts,
        Disclosure disclosure,
        Releases releases,
        Audiences audiences,
        List<Recipient> recipients,
        Schedules schedules,
        Questions questions,
        Map<String, Indicator> indicators,
        Map<String, Framework> frameworks,
        Map<String, OversightEdition> oversight,
        Markers markers,
        List<Layout> layouts,
        Expectations expectations,
        List<Duty> duties,
        Map<String, Object> files) {
    /** Most of whatever is counted, where no smaller number says itself. */
    static final int MANY = 1_000_000;

    public FosseConfig {
        qualityDomains = ordered(qualityDomains);
        indicators = ordered(indicators);
        frameworks = ordered(frameworks);
        oversight = ordered(oversight);
        layouts = List.copyOf(layouts);
        recipients = List.copyOf(recipients);
        duties = List.copyOf(duties);
        files = ordered(files);
    }

    /** Map.copyOf would lose the order of the files, in which things are shown. */
    static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
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
            maxShareBySource = ordered(maxShareBySource);
        }

        static Rejects read(Section section) {
            return new Rejects(section.number("max_share", 0.05, 0, 1), section.read("max_share_by_source", sources -> {
                Map<String, Double> shares = new LinkedHashMap<>();
                for (String source : sources.keys()) {
                    sources.findNumber(source, 0, 1).ifPresent(share -> shares.put(source, share));
                }
                return shares;
            }));
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
            implements java.io.Serializable {
        static Limits read(Section section) {
            return new Limits(
                    section.longNumber("max_expanded_bytes", 4L << 30, 1, Long.MAX_VALUE),
                    section.wholeNumber("max_expansion_ratio", 200, 1, MANY),
                    section.wholeNumber("max_field_chars", 100_000, 1, Integer.MAX_VALUE / 4),
                    section.longNumber("max_rows_per_file", 50_000_000, 1, Long.MAX_VALUE));
        }
    }

    /**
     * @param indicatorIds indicators whose value at practice or neighbourhood level is a deprivation score (higher is
     *     more deprived)
     * @param groups number of groups (5 for quintiles)
     */
    public record Deprivation(List<String> indicatorIds, int groups) {
        public Deprivation {
            indicatorIds = List.copyOf(indicatorIds);
        }

        static Deprivation read(Section section) {
            return new Deprivation(section.texts("indicators"), section.wholeNumber("groups", 5, 2, 100));
        }
    }

    /**
     * @param lifeStages the stages of life that age groups are put into, youngest first; they do not overlap
     * @param peopleBy what divides people, as patterns of names of breakdowns: a difference between them is an inequality,
     *     one between tests, specialties or stages of treatment is none
     */
    public record Inequality(List<LifeStage> lifeStages, List<Pattern> peopleBy) {
        /** Protected characteristics, deprivation, and the groups of the inclusion health framework. */
        private static final List<String> PEOPLE_BY = List.of(
                "age.*",
                "sex",
                "gender.*",
                "ethnic.*",
                "bme_group",
                ".*depriv.*",
                "core20.*",
                "religion.*",
                "sexual_orientation.*",
                "disability.*",
                "long_term_condition.*",
                "learning_disability.*",
                "language.*",
                "marital.*",
                "pregnancy.*",
                "maternity.*",
                "carer.*",
                "armed_forces.*",
                "accommodation.*",
                "employment.*",
                "inclusion.*",
                "migrant.*",
                "rurality",
                "life_stage",
                "segment",
                "risk_band");

        public Inequality {
            lifeStages = List.copyOf(lifeStages);
            peopleBy = List.copyOf(peopleBy);
        }

        static Inequality read(Section section) {
            return new Inequality(
                    LifeStage.readAll(section),
                    section.texts("people_by", PEOPLE_BY).stream()
                            .map(text -> LayoutReader.compile(section, "people_by", text))
                            .toList());
        }
    }

    /**
     * How people are protected. Sensitive counts inside the house are suppressed or rounded; what leaves the house is rounded
     * by chance.
     *
     * @param suppressUpTo sensitive counts from 1 to this are suppressed inside the house
     * @param roundTo other sensitive counts are rounded to a multiple of this, and by chance every count that leaves
     * @param fewPeople a share of a rounded number of people below this does not leave, nor do groups of a rounded total below it
     * @param leastForMean a mean or score of fewer people than this does not leave
     * @param leastUnseen practices that a total counts and its folder does not show: none, or at least as many
     */
    public record Disclosure(int suppressUpTo, int roundTo, int fewPeople, int leastForMean, int leastUnseen)
            implements Serializable {
        public static final Disclosure USUAL = new Disclosure(7, 5, 20, 10, 3);

        static Disclosure read(Section section) {
            Disclosure read = new Disclosure(
                    section.wholeNumber("suppress_up_to", USUAL.suppressUpTo, 0, MANY),
                    section.wholeNumber("round_to", USUAL.roundTo, 2, MANY),
                    section.wholeNumber("few_people", USUAL.fewPeople, 0, MANY),
                    section.wholeNumber("least_for_mean", USUAL.leastForMean, 1, MANY),
                    section.wholeNumber("least_unseen", USUAL.leastUnseen, 2, MANY));
            if (read.roundTo > 2 * read.suppressUpTo + 1) {
                section.refuse(
                        "round_to",
                        String.valueOf(read.roundTo),
                        "rounds_to_zero",
                        "A count above suppress_up_to, " + read.suppressUpTo
                                + ", would be rounded to 0, which means none.",
                        "Lower round_to to " + (2 * read.suppressUpTo + 1) + " or less, or raise suppress_up_to.");
            }
            if (read.fewPeople < 2 * read.roundTo) {
                section.refuse(
                        "few_people",
                        String.valueOf(read.fewPeople),
                        "too_few_people",
                        "A share of so few people would be mostly rounding.",
                        "Raise few_people to " + 2 * read.roundTo + " or more.");
            }
            return read;
        }
    }

    /**
     * @param leastCoverage share of an area's work, 0 to 1, that the providers with a value must do for their values to make
     *     one of the area
     */
    public record Attribution(double leastCoverage) {
        static Attribution read(Section section) {
            return new Attribution(section.number("least_coverage", 0.5, 0, 1));
        }
    }

    /**
     * @param keep how many of the last releases are kept
     * @param keepMonthly of how many months the last release is kept beside them
     * @param keepFailed of how many of the last dates that failed it is kept what their runs left
     * @param keepLogs how many of the last logs are kept
     * @param readers who may read releases, and what failed runs leave, beside the user that makes them
     * @param lockSeconds how long a run on another machine may give no sign of life before its lock is taken over
     * @param delta whether the tables of the current release are Delta tables too
     */
    public record Releases(
            int keep, int keepMonthly, int keepFailed, int keepLogs, Readers readers, int lockSeconds, boolean delta) {
        /** What is kept where nothing else is said, by a run and by {@code fosse prune}. */
        public static final int KEEP = 10;

        public static final int KEEP_MONTHLY = 13;

        private static final int LOCK_SECONDS = 300;
        /** Times of stores are whole seconds. */
        private static final int LEAST_LOCK_SECONDS = 10;

        private static final int KEEP_FAILED = 10;
        private static final int KEEP_LOGS = 60;

        static Releases read(Section section) {
            return new Releases(
                    section.wholeNumber("keep", KEEP, 1, MANY),
                    section.wholeNumber("keep_monthly", KEEP_MONTHLY, 0, MANY),
                    section.wholeNumber("keep_failed", KEEP_FAILED, 1, MANY),
                    section.wholeNumber("keep_logs", KEEP_LOGS, 1, MANY),
                    section.choice("readers", Section.words(Readers.values(), Readers::text), Readers.OWNER),
                    section.wholeNumber("lock_seconds", LOCK_SECONDS, LEAST_LOCK_SECONDS, MANY),
                    section.flag("delta", false));
        }
    }
}
