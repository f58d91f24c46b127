package org.fosse.config;

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
}
