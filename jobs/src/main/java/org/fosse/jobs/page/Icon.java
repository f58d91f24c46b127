package org.fosse.jobs.page;

import org.jspecify.annotations.Nullable;

/**
 * An icon of Making Data Count, drawn by the page as a ring with its letter, and the words it stands for: H and L for unusually
 * high and low, P and F for a target that is passed or fallen short of, and a question mark where chance decides.
 *
 * @param kind how it looks
 * @param letter the letter in the ring
 */
record Icon(Chip.Kind kind, String letter, String words) {
    /** What the latest point shows; null where it cannot be told. */
    static @Nullable Icon ofVariation(@Nullable String icon) {
        if (icon == null) {
            return null;
        }
        Chip chip = Chip.ofVariation(icon);
        String letter = icon.endsWith("high") ? "H" : icon.endsWith("low") ? "L" : "~";
        return switch (chip.kind()) {
            case GOOD -> new Icon(chip.kind(), letter, "change for the better" + end(icon));
            case ASK -> new Icon(chip.kind(), letter, "change for the worse" + end(icon));
            case ODD -> new Icon(chip.kind(), letter, "change" + end(icon));
            case PLAIN, NONE -> new Icon(Chip.Kind.PLAIN, letter, "no clear change: the usual ups and downs");
        };
    }

    private static String end(String icon) {
        return icon.endsWith("high") ? ": unusually high" : ": unusually low";
    }

    /**
     * Whether the target will be met; null without one.
     *
     * @param met in how many of the periods that have a target
     */
    static @Nullable Icon ofAssurance(@Nullable String icon, long met, int periods) {
        return icon == null
                ? null
                : switch (icon) {
                    case "consistently pass" ->
                        new Icon(Chip.Kind.GOOD, "P", "will keep meeting the target unless something changes");
                    case "consistently fail" ->
                        new Icon(Chip.Kind.ASK, "F", "will keep missing the target unless something changes");
                    case "inconsistent" ->
                        new Icon(
                                Chip.Kind.PLAIN,
                                "?",
                                periods > 0 && met == 0
                                        ? "has not met the target in any of the last " + periods
                                                + " periods; could by chance"
                                        : "will meet or miss the target by chance");
                    default -> null;
                };
    }
}
