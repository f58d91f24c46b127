package org.fosse.config;

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
    static final boolean EXTRACT_REQUIRED = true;
    /** Silence is no judgement, and no permission to add up. */
    static final Polarity POLARITY = Polarity.NO_JUDGEMENT;

    static final boolean ADDITIVE = false;

    private Defaults() {}

    /** The factor between the ratio and the value: a proportion is in percent; a rate must say its own. */
    static double multiplierOf(ValueType type) {
        return type == ValueType.PROPORTION ? 100 : 1;
    }
}
