package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The period that a file's name seems to say ("PREVALENCE_2425", "shmi-2024-10", "Mar-2025"): to be proposed in a message,
 * never to be taken. A name that can be read in two ways ("2021": the year, or 2020/21) proposes nothing.
 */
final class PeriodInName {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final List<Reading> READINGS = List.of(
            new Reading("(?<!\\d)(\\d\\d)(\\d\\d)(?!\\d)", PeriodInName::twoYears),
            new Reading("(?<!\\d)(20\\d\\d)[-_ ]?(\\d\\d)(?!\\d)", PeriodInName::yearAndMore),
            new Reading(
                    "(?i)(?<![a-z])(" + MONTHS + ")[a-z]{0,6}[-_ ]?((?:20)?\\d\\d)(?!\\d)",
                    found -> found.group(1) + " " + found.group(2)),
            new Reading("(?<!\\d)(20\\d\\d)(?![-_ ]?\\d)", found -> found.group(1)));

    private PeriodInName() {}

    /** A way in which names write periods, and the text that a delivery note would have for it. */
    private record Reading(Pattern pattern, Function<MatchResult, String> text) {
        Reading(String pattern, Function<MatchResult, String> text) {
            this(Pattern.compile(pattern), text);
        }

        Stream<String> texts(String name) {
            return pattern.matcher(name).results().map(text);
        }
    }

    /** The text for a delivery note; empty where the name says no period that the source has, or several. */
    static Optional<String> find(String path, Source source) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> periods = READINGS.stream()
                .flatMap(reading -> reading.texts(name))
                .filter(text -> source.readPeriod(text).isPresent())
                .distinct()
                .toList();
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    private static String twoYears(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        return Integer.parseInt(found.group(2)) == (first + 1) % 100
                ? "20" + found.group(1) + "/" + found.group(2)
                : "";
    }

    private static String yearAndMore(MatchResult found) {
        int after = (Integer.parseInt(found.group(1)) + 1) % 100;
        int second = Integer.parseInt(found.group(2));
        if (second == after) {
            // "2011-12" may be the year 2011/12 or December.
            return second <= 12 ? "" : found.group(1) + "/" + found.group(2);
        }
        return found.group(1) + "-" + found.group(2);
    }
}
