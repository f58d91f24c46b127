package org.fosse.stats.reference;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How close is close for one column.
 *
 * @param kind exact, rel, abs, rel_or_abs, abs_per_multiplier, rel_to_ci_width, mc or info
 * @param tolerance the figure the kind applies
 * @param note free text; for rel_or_abs it may hold the absolute figure and other figures for some columns
 */
record Tolerance(String column, String kind, double tolerance, String note) {
    private static final Pattern ABSOLUTE = Pattern.compile("\\babs ([0-9.]+(?:e[-+]?[0-9]+)?)(?:\\*([A-Za-z_|]+))?");
    private static final Pattern OTHER_RELATIVE = Pattern.compile("([A-Za-z_/0-9 ]+?) rel ([0-9.]+(?:e[-+]?[0-9]+)?)");
    private static final double DEFAULT_ABSOLUTE = 1e-12;
    private static final double MC_WIDTH = 6 * Math.sqrt(1.1);

    boolean isInfo() {
        return kind.equals("info");
    }

    /**
     * The largest permitted difference.
     *
     * @param expected the expected row
     * @param scale finds a named figure of the case: a column, or the largest absolute input of a column
     */
    double allowed(Row expected, ToDoubleFunction<String> scale) {
        double value = Math.abs(expected.number(column));
        switch (kind) {
            case "exact":
                return 0;
            case "rel":
                return tolerance * value;
            case "abs":
                return tolerance;
            case "rel_or_abs":
                return Math.max(relative() * value, absolute(scale));
            case "abs_per_multiplier":
                return tolerance * Math.abs(scale.applyAsDouble("multiplier"));
            case "rel_to_ci_width":
                return tolerance * width(expected);
            case "mc":
                return MC_WIDTH * expected.number(column + "_mcsd");
            default:
                throw new IllegalStateException("tolerance kind " + kind + " of column " + column + " is not known");
        }
    }

    private double absolute(ToDoubleFunction<String> scale) {
        Matcher found = ABSOLUTE.matcher(note);
        if (!found.find()) {
            return DEFAULT_ABSOLUTE;
        }
        double figure = Double.parseDouble(found.group(1));
        return found.group(2) == null ? figure : figure * Math.abs(scale.applyAsDouble(found.group(2)));
    }

    /** The relative figure; the note may give another one to named columns, to p values and to limits. */
    private double relative() {
        Matcher found = OTHER_RELATIVE.matcher(note);
        while (found.find()) {
            for (String name : found.group(1).trim().split("/| and ")) {
                if (names(name.trim())) {
                    return Double.parseDouble(found.group(2));
                }
            }
        }
        return tolerance;
    }

    private boolean names(String words) {
        String name = column.toLowerCase(Locale.ROOT);
        if (words.equals("p values")) {
            return name.matches("(.*_)?p(_.*)?");
        }
        if (words.endsWith(" limits")) {
            String stem =
                    words.substring(0, words.length() - " limits".length()).toLowerCase(Locale.ROOT);
            return name.startsWith(stem) && (name.contains("lower") || name.contains("upper"));
        }
        return column.equals(words);
    }

    private double width(Row expected) {
        double lower = expected.number(column.replace("upper", "lower"));
        double upper = expected.number(column.replace("lower", "upper"));
        return upper - lower;
    }
}
