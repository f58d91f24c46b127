package org.fosse.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;

/** Where each column of a form stands in one table. */
final class Heading {
    private static final int PERIODS_REMEMBERED = 10_000;

    private final Form form;
    private final Map<String, Integer> places;
    private final List<String> extra;
    private final Set<String> repeated;
    private final int width;
    private final int lastRequired;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    private Heading(Form form, List<String> texts) {
        this.form = form;
        this.places = new HashMap<>();
        this.extra = new ArrayList<>();
        this.repeated = new TreeSet<>();
        this.width = texts.size();
        Set<String> wanted = Stream.concat(form.required().stream(), form.optional().stream())
                .map(Heading::key)
                .collect(Collectors.toSet());
        for (int i = 0; i < texts.size(); i++) {
            String key = key(texts.get(i));
            if (!wanted.contains(key)) {
                extra.add(texts.get(i).strip());
            } else if (places.putIfAbsent(key, i) != null) {
                repeated.add(texts.get(i).strip());
            }
        }
        this.lastRequired = form.required().stream()
                .mapToInt(column -> places.getOrDefault(key(column), -1))
                .max()
                .orElse(-1);
    }

    /** The heading row of a table. */
    static Heading of(Form form, List<String> texts) {
        return new Heading(form, texts);
    }

    /** The columns of a form whose tables have no headings. */
    static Heading ofHeadless(Form form) {
        return new Heading(form, form.required());
    }

    /** What two spellings of one heading share: its letters and digits, in lower case. */
    static String key(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    Form form() {
        return form;
    }

    /** How many columns the table has. */
    int width() {
        return width;
    }

    /** The last place that a row must reach to hold all required columns. */
    int lastRequiredPlace() {
        return lastRequired;
    }

    /** The column's place from 0; -1 when the table does not have it. */
    int place(String column) {
        return asked.computeIfAbsent(column, name -> places.getOrDefault(key(name), -1));
    }

    /** Reads a period text; a file repeats few of them, so they are remembered. */
    Optional<Period> readPeriod(String text) {
        if (periods.size() >= PERIODS_REMEMBERED) {
            periods.clear();
        }
        return periods.computeIfAbsent(text, PeriodText::parse);
    }

    List<String> listMissing() {
        return form.required().stream().filter(column -> place(column) < 0).toList();
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
