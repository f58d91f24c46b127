package org.fosse.jobs.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of evidence on one unit, part of quality and quarter, side by side. */
final class Triangle {
    static final String NONE = "none";
    static final String MIXED = "mixed";
    static final String AGREE = "agree";
    static final String PARTLY = "partly";
    static final String DISAGREE = "disagree";
    static final String SINGLE = "single source";
    static final String NO_EVIDENCE = "no evidence";
    /** From this share on one side stands for its kind. */
    private static final double MOST = 2 / 3.0;

    /** The kinds, in the order of the columns. */
    enum Kind {
        QUANTITATIVE(Evidence.QUANTITATIVE),
        CONTRACT(Evidence.CONTRACT),
        ASSESSMENT(Evidence.ASSESSMENT),
        QUALITATIVE(Evidence.QUALITATIVE);

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        static Kind of(String text) {
            return valueOf(text.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static final Set<String> RULES = Set.of(
            Evidence.POINT,
            Evidence.FUNNEL,
            Evidence.BREACH,
            Evidence.INEQUALITY,
            Evidence.LEVEL,
            Evidence.RATING,
            Evidence.VOICES,
            Evidence.INTELLIGENCE);

    private static final class Tally {
        private int concern;
        private int good;
        private int all;

        private String side() {
            int said = concern + good;
            if (all == 0) {
                return NONE;
            }
            if (said == 0) {
                return Evidence.NEITHER;
            }
            return concern >= MOST * said ? Evidence.CONCERN : good >= MOST * said ? Evidence.GOOD : MIXED;
        }
    }

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    Triangle() {
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
    }

    /** Whether evidence tells of its period, rather than of now or of nothing. */
    static boolean takes(Evidence evidence) {
        return RULES.contains(evidence.rule()) && !evidence.side().equals(Evidence.UNKNOWN);
    }

    void add(Evidence evidence) {
        Tally tally = tally(Kind.of(evidence.kind()));
        tally.all++;
        tally.concern += evidence.side().equals(Evidence.CONCERN) ? 1 : 0;
        tally.good += evidence.side().equals(Evidence.GOOD) ? 1 : 0;
    }

    private Tally tally(Kind kind) {
        return java.util.Objects.requireNonNull(tallies.get(kind));
    }

    String side(Kind kind) {
        return tally(kind).side();
    }

    int concerns(Kind kind) {
        return tally(kind).concern;
    }

    int goods(Kind kind) {
        return tally(kind).good;
    }

    int all(Kind kind) {
        return tally(kind).all;
    }

    private List<String> sides() {
        return tallies.values().stream()
                .map(Tally::side)
                .filter(side -> !side.equals(NONE))
                .toList();
    }

    String verdict() {
        List<String> sides = sides();
        if (sides.size() < 2) {
            return sides.isEmpty() ? NO_EVIDENCE : SINGLE;
        }
        if (sides.contains(Evidence.CONCERN) && sides.contains(Evidence.GOOD)) {
            return DISAGREE;
        }
        return new TreeSet<>(sides).size() == 1 ? AGREE : PARTLY;
    }

    /** What they say together: concern or good where any does and none says the opposite, otherwise mixed or neither. */
    String side() {
        List<String> sides = sides();
        if (sides.isEmpty()) {
            return NONE;
        }
        boolean concern = sides.contains(Evidence.CONCERN);
        boolean good = sides.contains(Evidence.GOOD);
        if (concern != good) {
            return concern ? Evidence.CONCERN : Evidence.GOOD;
        }
        return concern || sides.contains(MIXED) ? MIXED : Evidence.NEITHER;
    }
}
