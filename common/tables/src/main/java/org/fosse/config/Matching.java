package org.fosse.config;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Holds a pattern that was given, in the configuration or beside the extracts, against a text that was given too, and gives
 * up where that goes back and forth: a pattern such as {@code ^((\w+)*)*$} would look at fifty letters for ever. What it costs
 * is counted and not timed, so that it ends alike everywhere.
 */
public final class Matching {
    private static final long LOOKS = 100_000;
    private static final long LOOKS_PER_SIGN = 1_000;
    /** How often what is repeated may be asked for in all, {@code (x?{99}){99}}: at a text's end no sign is looked at. */
    private static final long MOST_REPEATS = 10_000;

    private static final Pattern REPEATS = Pattern.compile("\\{(\\d+)");

    private Matching() {}

    /** A pattern took more than any that is meant. */
    public static final class TooSlowException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        TooSlowException(Pattern pattern) {
            super("the pattern '" + pattern + "' goes back and forth in a text for too long");
        }
    }

    /** @throws PatternSyntaxException also of a pattern that asks for too many repeats */
    public static Pattern compile(String text, int flags) {
        Matcher repeats = REPEATS.matcher(text);
        long all = 1;
        while (repeats.find()) {
            String count = repeats.group(1);
            all *= count.length() > 5 ? MOST_REPEATS + 1 : Math.max(1, Long.parseLong(count));
            if (all > MOST_REPEATS) {
                throw new PatternSyntaxException(
                        "It asks for more than " + MOST_REPEATS + " repeats", text, repeats.start());
            }
        }
        return Pattern.compile(text, flags);
    }

    public static boolean finds(Pattern pattern, String text) {
        return of(pattern, text, Matcher::find);
    }

    /**
     * What is made of the pattern's matcher on the text.
     *
     * @throws TooSlowException if it takes too long, or too deep
     */
    public static <T> T of(Pattern pattern, String text, Function<Matcher, T> use) {
        try {
            return use.apply(pattern.matcher(new Counted(pattern, text)));
        } catch (StackOverflowError tooDeep) {
            throw new TooSlowException(pattern);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final Pattern pattern;
        private final String text;
        private long left;

        Counted(Pattern pattern, String text) {
            this.pattern = pattern;
            this.text = text;
            this.left = LOOKS + LOOKS_PER_SIGN * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooSlowException(pattern);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
