package org.fosse.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fosse.config.Markers;
import org.fosse.config.Matching;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/** Where each column of a form stands in one table, and what stands above its headings. */
final class Heading {
    private static final int REMEMBERED = 10_000;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Form form;
    private final List<String> texts;
    private final List<List<String>> titles;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Bin>> bins = new HashMap<>();
    private final List<String> extra = new ArrayList<>();
    private final Set<String> repeated = new TreeSet<>();
    private final int lastRequired;
    /** The places of the columns that must be there, and of each heading what its spellings share. */
    private final int[] required;

    private final List<String> keys;
    /** What a row held last where the first heading that must be there stands, if it was no heading. */
    private @Nullable String noHeading;

    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, ValueText> values = new HashMap<>();

    /** A column that stands for a span, from lower to below upper, which is infinite where it is open; or for a group. */
    record Bin(int place, String text, double lower, double upper) {
        private static Optional<Bin> find(int place, String text, Matcher matcher) {
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String upper = matcher.groupCount() > 1 ? matcher.group(2) : null;
            return Optional.of(new Bin(
                    place,
                    text,
                    matcher.groupCount() > 0 ? Double.parseDouble(matcher.group(1)) : 0,
                    upper == null ? Double.POSITIVE_INFINITY : Double.parseDouble(upper)));
        }
    }

    private Heading(Form form, HeadingRow row, List<List<String>> titles) {
        this.form = form;
        this.texts = row.texts();
        this.titles = List.copyOf(titles);
        Set<Integer> used = new HashSet<>();
        Stream.concat(form.required().stream(), form.optional().stream()).forEach(column -> {
            for (String spelling : form.spellings(column)) {
                int place = row.place(spelling);
                if (place >= 0) {
                    places.put(column, place);
                    used.add(place);
                    if (row.isAmbiguous(spelling)) {
                        repeated.add(texts.get(place).strip());
                    }
                    return;
                }
            }
        });
        form.bins().forEach((name, pattern) -> bins.put(name, bins(pattern, used)));
        for (int i = 0; i < texts.size(); i++) {
            if (!used.contains(i)) {
                extra.add(texts.get(i).strip());
            }
        }
        extra.removeIf(repeated::contains);
        this.required = form.required().stream().mapToInt(this::place).toArray();
        this.keys = texts.stream().map(Heading::key).toList();
        this.lastRequired = IntStream.of(required).max().orElse(-1);
    }

    private List<Bin> bins(Pattern pattern, Set<Integer> used) {
        List<Bin> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            int place = i;
            Matching.of(pattern, text, matcher -> Bin.find(place, text, matcher))
                    .ifPresent(bin -> {
                        found.add(bin);
                        used.add(place);
                    });
        }
        found.sort(Comparator.comparingDouble(Bin::lower));
        return List.copyOf(found);
    }

    /** The heading row of a table. */
    static Heading of(Form form, List<String> texts) {
        return of(form, new HeadingRow(texts), List.of());
    }

    /** @param titles the rows above the headings */
    static Heading of(Form form, HeadingRow row, List<List<String>> titles) {
        return new Heading(form, row, titles);
    }

    /** The columns of a form whose tables have no headings. */
    static Heading ofHeadless(Form form) {
        return of(form, form.required());
    }

    /** What two spellings of one heading share: its letters and digits, in lower case. */
    static String key(String heading) {
        StringBuilder key = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c > '~') {
                return SIGNS.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
            }
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    Form form() {
        return form;
    }

    /** How many columns the table has. */
    int width() {
        return texts.size();
    }

    /** The last place that a row must reach to hold all required columns. */
    int lastRequiredPlace() {
        return lastRequired;
    }

    /** The column's place from 0; -1 when the table does not have it. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The column's heading as the table has it; empty when the table does not have it. */
    String text(String column) {
        int place = place(column);
        return place < 0 ? "" : texts.get(place);
    }

    /** The columns of a run of bins, from the lowest span up. */
    List<Bin> bins(String name) {
        return bins.getOrDefault(name, List.of());
    }

    /** The rows above the headings. */
    List<List<String>> titles() {
        return titles;
    }

    /** Whether a row holds the same headings again, as in tables that stand below each other. */
    boolean isRepeatedBy(List<String> row) {
        // Every row of a file is asked: the first heading that differs is the answer, and mostly that of the row
        // before.
        for (int place : required) {
            if (place >= row.size() || (place >= 0 && !isRepeatedBy(place, row.get(place)))) {
                return false;
            }
        }
        return form.hasHeading();
    }

    private boolean isRepeatedBy(int place, String text) {
        if (place == required[0] && text.equals(noHeading)) {
            return false;
        }
        boolean repeated = key(text).equals(keys.get(place));
        if (place == required[0] && !repeated) {
            noHeading = text;
        }
        return repeated;
    }

    /** Reads a period text; a file repeats few of them, so they are remembered. */
    Optional<Period> readPeriod(String text) {
        if (periods.size() >= REMEMBERED) {
            periods.clear();
        }
        return periods.computeIfAbsent(text, PeriodText::parse);
    }

    /** Reads a number, or why there is none; those that take more than a look are remembered. */
    ValueText readValue(String column, String text, Markers markers) throws RowFault {
        if (ValueText.isFewDigits(text)) {
            return ValueText.read(column, text, markers);
        }
        ValueText known = values.get(text);
        if (known == null) {
            known = ValueText.read(column, text, markers);
            if (values.size() >= REMEMBERED) {
                values.clear();
            }
            values.put(text, known);
        }
        return known;
    }

    List<String> listMissing() {
        List<String> missing = new ArrayList<>(
                form.required().stream().filter(column -> place(column) < 0).toList());
        form.bins().keySet().stream().filter(name -> bins(name).isEmpty()).forEach(missing::add);
        return missing;
    }

    /** Columns that the table may lack, and lacks, whose heading is no pattern. */
    List<String> listOptionalMissing() {
        return form.optional().stream()
                .filter(column -> place(column) < 0)
                .filter(column -> form.spellings(column).stream().noneMatch(HeadingRow::isPattern))
                .toList();
    }

    /** Headings that the form does not know, those with a name. */
    List<String> listExtra() {
        return extra.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Headings that stand twice although the form needs to know which one is meant. */
    List<String> listRepeated() {
        return List.copyOf(repeated);
    }
}
