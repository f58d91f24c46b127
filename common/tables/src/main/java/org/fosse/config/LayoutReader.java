package org.fosse.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.fosse.config.Layout.Amount;
import org.fosse.config.Layout.BinRule;
import org.fosse.config.Layout.Filter;
import org.fosse.config.Layout.Span;
import org.fosse.config.Layout.Word;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Level;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;

/** Reads conf/sources/*.yaml: the layouts of publications, a file each. */
final class LayoutReader {
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final Pattern BINS = Pattern.compile("([a-z][a-z0-9_]*) (up to|from|percentile) (\\d+(?:\\.\\d+)?)");
    private static final Pattern COLUMNS = Pattern.compile("(each|sum) of ([a-z][a-z0-9_]*)");
    private static final Map<String, Level> LEVELS = Section.words(Level.values(), Level::text);
    private static final Map<String, Span> SPANS = Section.words(Span.values(), LayoutReader::word);
    private static final Map<String, ShareBasis> BASES =
            Section.words(new ShareBasis[] {ShareBasis.COMMISSIONER, ShareBasis.CATCHMENT}, ShareBasis::text);
    private static final Pattern LEVEL = Pattern.compile("-?\\d{1,3}");
    private static final Map<String, AssessmentStatus> UNSCORED = Section.words(
            EnumSet.complementOf(EnumSet.of(AssessmentStatus.SCORED)).toArray(AssessmentStatus[]::new),
            AssessmentStatus::text);
    private static final double LARGEST_FACTOR = 1e6;
    private static final int MOST_MONTHS = 120;
    private static final String WHOLE = "all";
    private static final String MEAN = "mean of ";
    private static final String DISTINCT = "distinct ";

    private static final Amount NOTHING = new Amount(List.of(), List.of(), null, null, 0, false);

    private final Map<String, Framework> frameworks;
    private final Map<String, Layout> layouts = new LinkedHashMap<>();
    private Map<String, List<String>> columns = Map.of();
    private Map<String, Pattern> bins = Map.of();
    private Set<String> breakdowns = Set.of();
    /** Columns of a table that were told not to be there. */
    private Set<String> refused = new HashSet<>();

    private boolean summed;
    private @Nullable String notRead;

    /** @param frameworks those that published statuses and ratings may be levels of */
    LayoutReader(Map<String, Framework> frameworks) {
        this.frameworks = frameworks;
    }

    List<Layout> layouts() {
        return List.copyOf(layouts.values());
    }

    void read(Section top) {
        String id = top.text("source");
        top.requireSnakeCase("source", id, "Use an id such as rtt_full_extract.");
        top.require("tables");
        notRead = top.findText("not_read").orElse(null);
        Layout layout = new Layout(
                id,
                top.file(),
                top.text("title"),
                top.text("publisher"),
                top.findText("page").orElse(null),
                top.texts("tried"),
                top.flag("needs_period", false),
                top.readAll("tables", this::readSheet));
        if (layouts.putIfAbsent(id, layout) != null) {
            top.refuse(
                    "source", id, "duplicate_id", "Another layout has this id.", "Give each layout an id of its own.");
        }
        top.close();
    }

    private Layout.Sheet readSheet(Section section) {
        int before = section.countFaults();
        refused = new HashSet<>();
        List<String> optional = new ArrayList<>();
        String why = section.findText("not_read").orElse(notRead);
        columns = why == null
                ? section.readRequired("columns", names -> readColumns(names, optional))
                : readHeadings(section);
        bins = section.read("bins", names -> {
            Map<String, Pattern> read = new LinkedHashMap<>();
            names.keys().forEach(key -> read.put(key, pattern(names, key)));
            return read;
        });
        summed = section.flag("summed", false);
        Layout.Time period = section.read("period", this::readTime);
        breakdowns = new LinkedHashSet<>();
        Layout.Sheet sheet = new Layout.Sheet(
                section.text("table"),
                section.has("sheet") ? pattern(section, "sheet") : null,
                section.has("titled") ? pattern(section, "titled") : null,
                why,
                section.flag("noted", false),
                columns,
                optional,
                bins,
                section.flag("blank_is_zero", false),
                summed,
                (summed || period.run() != null) && section.flag("cumulative", false),
                section.wholeNumber("most_parts", 1, 0, 9),
                filter(section, "keep"),
                filter(section, "skip"),
                period,
                section.readAll("areas", this::readArea),
                section.readAll("breakdowns", this::readBreakdown),
                section.readAll("measures", this::readMeasure),
                section.readAll("flows", this::readFlow),
                section.readAll("scores", this::readScores),
                section.readAll("links", this::readLink),
                section.readAll("small_areas", this::readSmallArea),
                section.readAll("describes", this::readDescription));
        section.closeWhole(before);
        return sheet;
    }

    private static Map<String, List<String>> readColumns(Section names, List<String> optional) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String key : names.keys()) {
            boolean mayLack = key.endsWith("?");
            String name = mayLack ? key.substring(0, key.length() - 1) : key;
            names.requireSnakeCase(key, name, "Name the column in small letters, with ? behind if it may lack.");
            read.put(name, headings(names, key, names.oneOrMore(key)));
            if (mayLack) {
                optional.add(name);
            }
        }
        return read;
    }

    /** The headings that a table is known by of which nothing is taken. */
    private static Map<String, List<String>> readHeadings(Section section) {
        section.require("headings");
        Map<String, List<String>> read = new LinkedHashMap<>();
        headings(section, "headings", section.texts("headings"))
                .forEach(heading -> read.put(heading, List.of(heading)));
        return read;
    }

    /** Headings, of which those that are patterns must be some. */
    private static List<String> headings(Section section, String key, List<String> texts) {
        words(section, key, texts);
        return texts;
    }

    private Layout.Time readTime(Section section) {
        return new Layout.Time(
                column(section, "column"),
                column(section, "start"),
                column(section, "end"),
                column(section, "year"),
                column(section, "month"),
                section.findText("title").orElse(null),
                column(section, "heading"),
                run(section, "each_of"),
                section.has("strip") ? pattern(section, "strip") : null,
                section.choiceOrNone("span", SPANS, null),
                section.wholeNumber("months", 0, 0, MOST_MONTHS),
                section.wholeNumber("lag", 0, 0, MOST_MONTHS));
    }

    private Layout.Area readArea(Section section) {
        Layout.Area area = new Layout.Area(
                section.choiceOrNone("level", LEVELS, null),
                column(section, "level_column"),
                section.read("levels", words -> {
                    Map<String, Level> levels = new LinkedHashMap<>();
                    for (String word : words.keys()) {
                        words.choice(word, LEVELS).ifPresent(level -> levels.put(word, level));
                    }
                    return levels;
                }),
                column(section, "code"),
                column(section, "name"),
                column(section, "ons"),
                words(section, "england"),
                filter(section, "keep"));
        if ((area.level() == null) == (area.levelColumn() == null)) {
            section.refuse(
                    "level",
                    null,
                    "level_unclear",
                    "An area has a level, or a column that says it.",
                    "Give one of the two.");
        }
        if (area.code() == null && area.level() != Level.COUNTRY) {
            section.missing("code");
        }
        return area;
    }

    private Layout.Breakdown readBreakdown(Section section) {
        String name = section.text("name");
        section.requireSnakeCase("name", name, "Use a name such as treatment_function.");
        breakdowns.add(name);
        return new Layout.Breakdown(
                name,
                required(section, "column"),
                words(section, "total"),
                section.read("words", LayoutReader::texts),
                filter(section, "keep"));
    }

    private Layout.Measure readMeasure(Section section) {
        Layout.Measure measure = new Layout.Measure(
                section.has("indicator") || !section.has("indicator_column") ? section.text("indicator") : "",
                column(section, "indicator_column"),
                column(section, "name_column"),
                section.read("group", LayoutReader::texts),
                amount(section, "numerator"),
                amount(section, "denominator"),
                amount(section, "value"),
                amount(section, "lower_95"),
                amount(section, "upper_95"),
                amount(section, "deviation"),
                section.flag("sampled", false),
                section.number("factor", 1, -LARGEST_FACTOR, LARGEST_FACTOR),
                section.findText("unit").orElse(null),
                section.findText("note").orElse(null),
                cuts(section),
                filter(section, "keep"),
                filter(section, "numerator_keep"),
                filter(section, "denominator_keep"));
        if (measure.numerator() == null && measure.denominator() == null && measure.value() == null) {
            section.refuse(
                    "indicator", measure.indicator(), "no_amount", "It has no amount.", "Give a value or counts.");
        }
        refuseWithoutBase(section, "deviation", measure.deviation() != null, measure);
        refuseWithoutBase(section, "sampled", measure.sampled(), measure);
        return measure;
    }

    /** Limits are made of a value and of how many it is of, and of nothing that is printed. */
    private static void refuseWithoutBase(Section section, String key, boolean isGiven, Layout.Measure measure) {
        if (isGiven && (measure.value() == null || measure.denominator() == null || measure.lower() != null)) {
            section.refuse(
                    key,
                    null,
                    "limits_of_nothing",
                    "Limits are made where there are a value and a denominator, and no limits.",
                    "Give value and denominator, without lower_95 and upper_95.");
        }
    }

    /** Cuts such as "all", "age", "age + sex". */
    private List<List<String>> cuts(Section section) {
        if (!section.has("by")) {
            return List.of();
        }
        if (!summed) {
            section.refuse(
                    "by", null, "not_summed", "Cuts are made by adding rows up.", "Say summed: true of the table.");
        }
        return section.oneOrMore("by").stream()
                .map(cut -> cut.equals(WHOLE)
                        ? List.<String>of()
                        : Stream.of(cut.split("\\+", -1)).map(String::strip).toList())
                .peek(names -> names.stream()
                        .filter(name -> !breakdowns.contains(name))
                        .forEach(name -> section.notAllowed("by", name, breakdowns)))
                .toList();
    }

    private Layout.Flow readFlow(Section section) {
        section.require("basis", "amount");
        String flow = section.text("flow");
        section.requireSnakeCase("flow", flow, "Use a name such as waiting_list.");
        Amount amount = amount(section, "amount");
        return new Layout.Flow(
                flow,
                section.choice("basis", BASES, ShareBasis.COMMISSIONER),
                required(section, "provider"),
                amount == null ? NOTHING : amount,
                section.flag("share", false),
                section.texts("sized_by"),
                filter(section, "keep"));
    }

    private Layout.Scores readScores(Section section) {
        Layout.Scores scores = new Layout.Scores(
                section.text("framework"),
                section.findText("domain").orElse(null),
                column(section, "domain_column"),
                section.read("domains", LayoutReader::texts),
                section.text("voice"),
                column(section, "body"),
                required(section, "assessed_on"),
                required(section, "level"),
                section.readRequired("levels", LayoutReader::outcomes),
                filter(section, "keep"));
        boolean byColumn = scores.domainColumn() != null;
        if ((scores.domain() == null) != byColumn || scores.domains().isEmpty() == byColumn) {
            section.refuse(
                    "domain",
                    null,
                    "domain_unclear",
                    "A score is of a domain, or a column says it.",
                    "Give domain, or domain_column and domains.");
        }
        checkFramework(section, scores);
        return scores;
    }

    private void checkFramework(Section section, Layout.Scores scores) {
        Framework framework = frameworks.get(scores.framework());
        if (framework == null) {
            section.notAllowed("framework", scores.framework(), frameworks.keySet());
            return;
        }
        List<String> domains =
                framework.domains().stream().map(Framework.Domain::id).toList();
        Stream.concat(Stream.ofNullable(scores.domain()), scores.domains().values().stream())
                .filter(domain -> !domains.contains(domain))
                .forEach(domain -> section.notAllowed("domain", domain, domains));
        if (!framework.voices().isEmpty() && !framework.voices().contains(scores.voice())) {
            section.notAllowed("voice", scores.voice(), framework.voices());
        }
        Framework.Scale scale = framework.scale();
        for (Layout.Outcome outcome : scores.outcomes()) {
            Integer level = outcome.level();
            if (level != null && !scale.holds(level)) {
                section.refuse(
                        "levels",
                        level.toString(),
                        "unknown_level",
                        "The level is not on the framework's scale.",
                        "Give levels from " + scale.min() + " to " + scale.max() + ".");
            }
        }
    }

    /** Words by the level that they stand for, or by the reason why there is none. */
    private static List<Layout.Outcome> outcomes(Section section) {
        List<Layout.Outcome> outcomes = new ArrayList<>();
        for (String key : section.keys()) {
            List<Word> words = words(section, key, section.oneOrMore(key));
            if (LEVEL.matcher(key).matches()) {
                outcomes.add(new Layout.Outcome(Integer.valueOf(key), AssessmentStatus.SCORED, words));
            } else if (UNSCORED.containsKey(key)) {
                outcomes.add(new Layout.Outcome(null, Objects.requireNonNull(UNSCORED.get(key)), words));
            } else {
                section.notAllowed(key, key, UNSCORED.keySet());
            }
        }
        return outcomes;
    }

    private Layout.Link readLink(Section section) {
        return new Layout.Link(
                required(section, "provider"),
                required(section, "area"),
                section.choice("area_level", LEVELS, Level.SYSTEM),
                filter(section, "keep"));
    }

    private Layout.SmallArea readSmallArea(Section section) {
        return new Layout.SmallArea(
                required(section, "code"),
                column(section, "decile"),
                column(section, "score"),
                column(section, "people"),
                column(section, "became"),
                filter(section, "keep"));
    }

    private Layout.Description readDescription(Section section) {
        return new Layout.Description(
                section.findText("indicator").orElse(""),
                required(section, "indicator_column"),
                column(section, "name"),
                column(section, "description"),
                column(section, "unit"),
                column(section, "polarity"),
                section.read("polarities", words -> meanings(words, IndicatorReader.POLARITIES)),
                column(section, "value_type"),
                section.read("value_types", words -> meanings(words, IndicatorReader.VALUE_TYPES)));
    }

    /** The words that a publisher has for each of ours. */
    private static <T> Map<T, List<Word>> meanings(Section section, Map<String, T> ours) {
        Map<T, List<Word>> meanings = new LinkedHashMap<>();
        for (String key : section.keys()) {
            T meant = ours.get(key);
            if (meant == null) {
                section.notAllowed(key, key, ours.keySet());
            } else {
                meanings.put(meant, words(section, key));
            }
        }
        return meanings;
    }

    private @Nullable Amount amount(Section section, String key) {
        String text = section.findText(key).orElse(null);
        if (text == null) {
            return null;
        }
        Matcher run = BINS.matcher(text);
        if (run.matches()) {
            if (!bins.containsKey(run.group(1))) {
                section.notAllowed(key, run.group(1), bins.keySet());
            }
            BinRule rule = BinRule.valueOf(run.group(2).replace(' ', '_').toUpperCase(Locale.ROOT));
            return new Amount(List.of(), List.of(), run.group(1), rule, Double.parseDouble(run.group(3)), false);
        }
        Matcher columnsOf = COLUMNS.matcher(text);
        if (columnsOf.matches()) {
            if (!bins.containsKey(columnsOf.group(2))) {
                section.notAllowed(key, columnsOf.group(2), bins.keySet());
            }
            return new Amount(
                    List.of(),
                    List.of(),
                    columnsOf.group(2),
                    BinRule.valueOf(columnsOf.group(1).toUpperCase(Locale.ROOT)),
                    0,
                    false);
        }
        if (text.startsWith(DISTINCT)) {
            String column = text.substring(DISTINCT.length());
            check(section, key, column);
            return new Amount(List.of(column), List.of(), null, BinRule.DISTINCT, 0, false);
        }
        List<String> plus = new ArrayList<>();
        List<String> less = new ArrayList<>();
        boolean mean = text.startsWith(MEAN);
        String sum = mean ? text.substring(MEAN.length()) : text;
        for (String term : sum.replace("- ", "+ -").split("\\+", -1)) {
            String name = term.strip();
            boolean off = name.startsWith("-");
            name = off ? name.substring(1) : name;
            if (!columns.containsKey(name)) {
                refuseColumn(section, key, name);
            }
            (off ? less : plus).add(name);
        }
        return new Amount(plus, less, null, null, 0, mean);
    }

    private Filter filter(Section section, String key) {
        if (!section.has(key)) {
            return Filter.NONE;
        }
        return new Filter(section.read(key, filter -> {
            Map<String, List<Word>> words = new LinkedHashMap<>();
            for (String column : filter.keys()) {
                if (!columns.containsKey(column)) {
                    refuseColumn(filter, column, column);
                }
                words.put(column, words(filter, column));
            }
            return words;
        }));
    }

    private static List<Word> words(Section section, String key) {
        if (!section.has(key)) {
            return List.of();
        }
        return words(section, key, section.oneOrMore(key));
    }

    /** Words that a field may hold; those between slashes are patterns. */
    static List<Word> words(Section section, String key, List<String> texts) {
        return texts.stream()
                .map(text -> {
                    boolean isPattern = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
                    return new Word(
                            text, isPattern ? compile(section, key, text.substring(1, text.length() - 1)) : null);
                })
                .toList();
    }

    private static Map<String, String> texts(Section section) {
        Map<String, String> texts = new LinkedHashMap<>();
        section.keys().forEach(key -> texts.put(key, section.text(key)));
        return texts;
    }

    private String required(Section section, String key) {
        String name = section.text(key);
        check(section, key, name);
        return name;
    }

    private @Nullable String column(Section section, String key) {
        String name = section.findText(key).orElse(null);
        if (name != null) {
            check(section, key, name);
        }
        return name;
    }

    private @Nullable String run(Section section, String key) {
        String name = section.findText(key).orElse(null);
        if (name != null && !bins.containsKey(name)) {
            section.notAllowed(key, name, bins.keySet());
        }
        return name;
    }

    private void check(Section section, String key, String name) {
        if (!name.isEmpty() && !columns.containsKey(name)) {
            refuseColumn(section, key, name);
        }
    }

    /** A column that is used often and misspelt once is one fault. */
    private void refuseColumn(Section section, String key, String name) {
        if (refused.add(name)) {
            section.notAllowed(key, name, columns.keySet());
        }
    }

    private static Pattern pattern(Section section, String key) {
        return compile(section, key, section.text(key));
    }

    /** A pattern, whatever the case. */
    static Pattern compile(Section section, String key, String text) {
        try {
            return Matching.compile(text, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            section.refuse(
                    key,
                    text,
                    "bad_pattern",
                    "The pattern is not a regular expression: " + e.getDescription() + ".",
                    "Put a backslash before ( [ { * + ? . when it stands for itself, and quote the pattern with '.");
            return NEVER;
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
