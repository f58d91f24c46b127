package org.fosse.jobs.page;

import org.fosse.tables.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A word on a coloured ground, with a shape that says the same.
 *
 * @param kind how it looks
 */
record Chip(Kind kind, String word) {
    /** Meaning, and so colour and shape. */
    enum Kind {
        GOOD("good", "▲"),
        ASK("ask", "◆"),
        ODD("odd", "■"),
        PLAIN("plain", "●"),
        NONE("none", "");

        private final String look;
        private final String shape;

        Kind(String look, String shape) {
            this.look = look;
            this.shape = shape;
        }

        String look() {
            return look;
        }

        String shape() {
            return shape;
        }
    }

    static Chip of(Judgement judgement) {
        return switch (judgement) {
            case BETTER, BEST -> new Chip(Kind.GOOD, "better");
            case WORSE, WORST -> new Chip(Kind.ASK, "worse");
            case HIGHER, HIGHEST, HIGH -> new Chip(Kind.ODD, "higher");
            case LOWER, LOWEST, LOW -> new Chip(Kind.ODD, "lower");
            case SIMILAR, MIDDLE -> new Chip(Kind.PLAIN, "no clear difference");
            case NOT_JUDGED, NOT_COMPARED -> new Chip(Kind.NONE, "not judged");
        };
    }

    /** The variation icon of Making Data Count in words; null where there is none. */
    static Chip ofVariation(@Nullable String icon) {
        if (icon == null) {
            return new Chip(Kind.NONE, "no chart");
        }
        String end = icon.endsWith("high") ? "unusually high" : icon.endsWith("low") ? "unusually low" : "";
        return switch (RunChart.meaning(icon)) {
            case "better" -> new Chip(Kind.GOOD, "better: " + end);
            case "worse" -> new Chip(Kind.ASK, "worse: " + end);
            case "unusual" -> new Chip(Kind.ODD, end);
            default -> new Chip(Kind.PLAIN, "no clear change");
        };
    }
}
