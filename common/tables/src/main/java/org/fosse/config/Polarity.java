package org.fosse.config;

import org.fosse.tables.Judgement;
import org.jspecify.annotations.Nullable;

/** Which direction of an indicator is good. Never assumed: an indicator that does not say has NO_JUDGEMENT. */
public enum Polarity {
    HIGHER_IS_BETTER("higher is better"),
    LOWER_IS_BETTER("lower is better"),
    NO_JUDGEMENT("no judgement");

    private final String text;

    Polarity(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Reads the text that tables hold. */
    public static Polarity of(String text) {
        for (Polarity polarity : values()) {
            if (polarity.text.equals(text)) {
                return polarity;
            }
        }
        throw new IllegalArgumentException("no polarity '" + text + "'");
    }

    /** Which side of a standard is kept; null where nobody says which is good. */
    public @Nullable Direction side() {
        return switch (this) {
            case HIGHER_IS_BETTER -> Direction.AT_LEAST;
            case LOWER_IS_BETTER -> Direction.AT_MOST;
            case NO_JUDGEMENT -> null;
        };
    }

    /** Whether a value reaches a standard; null where there is none, or nobody says which side of it is good. */
    public @Nullable Boolean meets(double value, @Nullable Double standard) {
        Direction side = side();
        return (standard == null || side == null) ? null : Boolean.valueOf(side.meets(value, standard));
    }

    /** The word for a value beyond another: side is -1 below, 0 not beyond, 1 above. */
    public Judgement judge(int side) {
        return switch (good(side)) {
            case -1 -> Judgement.WORSE;
            case 1 -> Judgement.BETTER;
            default -> side == 0 ? Judgement.SIMILAR : side < 0 ? Judgement.LOWER : Judgement.HIGHER;
        };
    }

    /** The stronger word for a value far beyond another, or at the end of an order: side is -1 below, 1 above. */
    public Judgement judgeFar(int side) {
        return switch (good(side)) {
            case -1 -> Judgement.WORST;
            case 1 -> Judgement.BEST;
            default -> side < 0 ? Judgement.LOWEST : Judgement.HIGHEST;
        };
    }

    /** The word for a quantile group, 1 being the lowest values; five groups have a middle, four have none. */
    public Judgement judgeGroup(int group, int groups) {
        int side = Integer.compare(2 * group, groups + 1);
        if (side == 0) {
            return Judgement.MIDDLE;
        }
        if (group == 1 || group == groups) {
            return judgeFar(side);
        }
        return good(side) != 0 ? judge(side) : side < 0 ? Judgement.LOW : Judgement.HIGH;
    }

    private int good(int side) {
        return switch (this) {
            case HIGHER_IS_BETTER -> side;
            case LOWER_IS_BETTER -> -side;
            case NO_JUDGEMENT -> 0;
        };
    }
}
