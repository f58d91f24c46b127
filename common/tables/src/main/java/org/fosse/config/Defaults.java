package org.fosse.config;

import java.util.List;

/** What holds where the configuration is silent. Every default stands here and nowhere else. */
final class Defaults {
    static final double MAX_REJECTED_SHARE = 0.05;
    static final long MAX_EXPANDED_BYTES = 4L << 30;
    static final int MAX_EXPANSION_RATIO = 200;
    static final int MAX_FIELD_CHARS = 100_000;
    static final long MAX_ROWS_PER_FILE = 50_000_000;
    static final String PLACE_BASIS = "registration";
    static final int DEPRIVATION_GROUPS = 5;
    static final int VARIATION_MINIMUM_AREAS = 3;
    static final double FALSE_DISCOVERY_RATE = 0.05;
    static final double SUSPECT_DISTANCE = 8;
    static final double SUSPECT_RATIO = 3;
    static final int SUSPECT_MOST = 3;
    static final int SUSPECT_PEERS = 20;
    /** Start well, live well, age well: the life course as integrated care systems name it. */
    static final List<LifeStage> LIFE_STAGES = List.of(
            new LifeStage("start_well", "Start well", 0, 17),
            new LifeStage("live_well", "Live well", 18, 64),
            new LifeStage("age_well", "Age well", 65, LifeStage.OPEN));

    static final boolean COMPARE_EVERY_PERIOD = false;
    static final String PEER_LABEL = "peers";
    static final int PEERS = 10;
    static final int BEST_PEERS = 5;
    static final int CHART_MINIMUM_POINTS = 6;
    /** 0: limits from all points of a segment. */
    static final int CHART_BASELINE_POINTS = 0;

    static final boolean CHART_SCREENING = true;
    static final int SUPPRESS_UP_TO = 7;
    static final int ROUND_TO = 5;
    static final int KEEP_RELEASES = 10;
    /** Months between rounds of assessment, and after which a score no longer speaks for today. */
    static final int ROUND_EVERY_MONTHS = 12;

    static final int STALE_AFTER_MONTHS = 18;
    static final int DISAGREEMENT_STEPS = 2;
    static final int ASSOCIATION_FEWEST_AREAS = 10;
    static final boolean SCALE_COMPARABLE = true;
    static final String DOMAIN_ORIGIN = "framework";
    static final int TREND_POINTS = 12;
    static final int FEWEST_TREND_POINTS = 6;
    static final int BREACH_HORIZON_MONTHS = 24;
    static final int MINIMUM_PROVIDERS = 5;
    static final int ENHANCED_MONTHS = 2;
    static final int INTENSIVE_MONTHS = 6;
    /** Fewest points before, and after, a change: with fewer a chart's limits say little. */
    static final int EFFECT_MINIMUM_POINTS = 6;

    static final boolean EXTRACT_REQUIRED = true;
    /** Silence is no judgement, and no permission to add up. */
    static final Polarity POLARITY = Polarity.NO_JUDGEMENT;

    static final boolean ADDITIVE = false;

    /** The ids that the framework's files have used since 2025/26. */
    static final String OVERSIGHT_RAW_PREFIX = "OF0";

    static final String OVERSIGHT_SCORE_PREFIX = "OF1";
    static final String OVERSIGHT_UNADJUSTED = "OF5003";
    static final String OVERSIGHT_ADJUSTED = "OF5000";
    static final String OVERSIGHT_OVERRIDE = "OF5004";
    static final int OVERSIGHT_CAP = 3;
    static final String OVERSIGHT_FINAL = "OF5005";
    static final String OVERSIGHT_PROGRAMME = "OF5007";
    static final int OVERSIGHT_RESAMPLES = 1000;
    static final int OVERSIGHT_MINIMUM_SCORES = 3;

    private Defaults() {}

    /** A proportion is a part of a whole, and what is counted is not below nought; anything else may be any number. */
    static Indicator.Range rangeOf(ValueType type, double multiplier) {
        return switch (type) {
            case PROPORTION -> new Indicator.Range(0, multiplier);
            case RATE, STANDARDISED_RATE, COUNT -> new Indicator.Range(0, ValueType.TOO_LARGE);
            case RATIO, MEAN, SCORE, CHANGE, ORDINAL -> Indicator.Range.ANY;
        };
    }

    /** The factor between the ratio and the value: a proportion is in percent; a rate must say its own. */
    static double multiplierOf(ValueType type) {
        return type == ValueType.PROPORTION ? 100 : 1;
    }
}
