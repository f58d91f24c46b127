package org.fosse.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fosse.tables.Fault;
import org.fosse.tables.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a YAML file, read key by key. A getter is the one declaration of its key: name, type, default and limits.
 * It gives the value, or the default where the key is not given, and keeps what it gave as an answer; {@link #answers()} is
 * then the section with every default filled in. A getter that finds something wrong records a fault and gives a stand-in,
 * so that reading goes on and all faults are told together; a stand-in never leaves the loader, which throws. At the end
 * {@link #close()} records the keys that nobody asked for.
 */
final class Section {
    private static final Pattern SHORT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String UNKNOWN_KEY = "unknown_key";
    private static final String MISSING_KEY = "missing_key";
    /** Rules that a value breaks because of what stands under another key. */
    private static final Set<String> FOLLOWING =
            Set.of("not_allowed", "not_summed", "no_amount", "limits_of_nothing", "level_unclear", "domain_unclear");

    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);
    /** Whole numbers up to this have all their digits in a double. */
    private static final double EXACT = 1L << 53;

    private final String file;
    private final String path;
    private final MappingNode node;
    private final Faults faults;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();
    /** Keys that must be given and are not; told at the end, where no key is a misspelling of one. */
    private final Set<String> lacking = new LinkedHashSet<>();

    private boolean closed;

    /** A value and the line its key stands on. */
    private record Entry(long line, Node value) {}

    /** One text of a list, with its place. */
    record Item(String text, long line, String path) {}

    Section(String file, String path, MappingNode node, Faults faults) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.faults = faults;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(
                        lineOf(tuple.getKeyNode()),
                        path,
                        null,
                        "wrong_type",
                        "A key must be a word.",
                        "Write 'key: value'.");
                continue;
            }
            Entry entry = new Entry(lineOf(key), tuple.getValueNode());
            Entry first = entries.putIfAbsent(key.getValue(), entry);
            if (first != null) {
                fault(
                        entry.line,
                        pathOf(key.getValue()),
                        null,
                        "duplicate_key",
                        "The key is given twice; the first is on line " + first.line + ".",
                        "Keep one of the two.");
            }
        }
    }

    /** A section without any key, whose faults nobody hears of. */
    static Section blank() {
        MappingNode nothing = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
        return new Section("", "", nothing, new Faults());
    }

    /** Words that stand for themselves, for {@link #choice}. */
    static Map<String, String> words(String... words) {
        return words(words, word -> word);
    }

    /** Each value by its word, in their order, for {@link #choice}. */
    static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        for (T value : values) {
            byWord.put(word.apply(value), value);
        }
        return byWord;
    }

    /**
     * What the getters gave, in the order that the keys were asked for, as plain maps, lists, texts, numbers and flags:
     * read again, it gives the same values. A key is absent where it has neither a value nor a default.
     */
    Map<String, Object> answers() {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String key : asked) {
            Object answer = answers.get(key);
            if (answer instanceof Section section) {
                Map<String, Object> inner = section.answers();
                if (!inner.isEmpty() || present(key) != null) {
                    plain.put(key, inner);
                }
            } else if (answer instanceof List<?> list) {
                plain.put(
                        key,
                        list.stream()
                                .map(item -> item instanceof Section section ? section.answers() : item)
                                .toList());
            } else if (answer != null) {
                plain.put(key, answer);
            }
        }
        return plain;
    }

    /** Keeps what a key comes to, where its default hangs on other keys. */
    <T> T answer(String key, T value) {
        if (value instanceof Double number && Math.rint(number) == number && Math.abs(number) <= EXACT) {
            answers.put(key, number.longValue());
        } else if (!"".equals(value)) {
            answers.put(key, value);
        }
        return value;
    }

    static long lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1L).orElse(1L);
    }

    String file() {
        return file;
    }

    /** The line that the section begins on. */
    long line() {
        return lineOf(node);
    }

    /** The line of a key, or of the section where the key is not given. */
    long line(String key) {
        Entry entry = entries.get(key);
        return entry == null ? line() : entry.line;
    }

    boolean has(String key) {
        asked.add(key);
        return present(key) != null;
    }

    /** Records each of the keys that is not given. */
    void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                missing(key);
            }
        }
    }

    String text(String key) {
        return findText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    String text(String key, String otherwise) {
        return findText(key).orElseGet(() -> answer(key, otherwise));
    }

    /** The same, where there may be no default either. */
    @Nullable
    String textOrNone(String key, @Nullable String otherwise) {
        return otherwise == null ? findText(key).orElse(null) : text(key, otherwise);
    }

    Optional<String> findText(String key) {
        Entry entry = ask(key);
        return entry == null ? Optional.empty() : Optional.of(answer(key, textOf(entry.value, pathOf(key))));
    }

    /** The key "id", in letters, digits, _ . and -. */
    String shortId(String example) {
        String id = text("id");
        if (!id.isEmpty() && !SHORT_ID.matcher(id).matches()) {
            refuse(
                    "id",
                    id,
                    "bad_id",
                    "The id holds something other than letters, digits, _ . and -.",
                    "Use " + example + ".");
        }
        return id;
    }

    /** Refuses an id, which the key holds or is, that is not in snake_case. */
    void requireSnakeCase(String key, String id, String remedy) {
        if (!id.isEmpty() && !SNAKE_CASE.matcher(id).matches()) {
            refuse(key, id, "bad_id", "The id is not in snake_case.", remedy);
        }
    }

    /** A day that must be given; the rule is what a fault of it is called. */
    LocalDate day(String key, String rule) {
        require(key);
        return findDay(key, rule).orElse(NO_DAY);
    }

    Optional<LocalDate> findDay(String key, String rule) {
        return findText(key).filter(text -> !text.isEmpty()).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                refuse(key, text, rule, "The value is not a day.", "Write it as 2026-03-31.");
                return NO_DAY;
            }
        });
    }

    /** A whole number from least to most. */
    int wholeNumber(String key, int otherwise, int least, int most) {
        return (int) longNumber(key, otherwise, least, most);
    }

    /** A whole number from least to most, of any size. */
    long longNumber(String key, long otherwise, long least, long most) {
        return answer(key, wholeNumberOf(ask(key), key, otherwise, least, most));
    }

    private long wholeNumberOf(@Nullable Entry entry, String key, long otherwise, long least, long most) {
        if (entry == null) {
            return otherwise;
        }
        if (!(entry.value instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.INT)) {
            wrongType(entry.value, pathOf(key), "a whole number");
            return otherwise;
        }
        BigDecimal value = new BigDecimal(scalar.getValue());
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            outOfRange(entry.line, key, scalar.getValue(), String.valueOf(least), String.valueOf(most));
            return otherwise;
        }
        return value.longValueExact();
    }

    double number(String key, double otherwise, double least, double most) {
        return findNumber(key, least, most).orElseGet(() -> answer(key, otherwise));
    }

    Optional<Double> findNumber(String key, double least, double most) {
        Entry entry = ask(key);
        return entry == null
                ? Optional.empty()
                : numberOf(entry, key, least, most).map(number -> answer(key, number));
    }

    boolean flag(String key, boolean otherwise) {
        Entry entry = ask(key);
        if (entry == null) {
            return answer(key, otherwise);
        }
        if (entry.value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return answer(key, scalar.getValue().equals("true"));
        }
        wrongType(entry.value, pathOf(key), "true or false");
        return otherwise;
    }

    /** One of a fixed list of words; the default when the key is not given. */
    <T> T choice(String key, Map<String, T> allowed, T otherwise) {
        return choice(key, allowed).orElseGet(() -> {
            allowed.entrySet().stream()
                    .filter(each -> each.getValue().equals(otherwise))
                    .forEach(each -> answer(key, each.getKey()));
            return otherwise;
        });
    }

    /** The same, where there may be no default either. */
    <T> @Nullable T choiceOrNone(String key, Map<String, T> allowed, @Nullable T otherwise) {
        return otherwise == null ? choice(key, allowed).orElse(null) : choice(key, allowed, otherwise);
    }

    /** One of a fixed list of words; empty when the key is not given or the word is not one of them. */
    <T> Optional<T> choice(String key, Map<String, T> allowed) {
        Optional<String> text = findText(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T chosen = allowed.get(text.get());
        if (chosen == null) {
            notAllowed(key, text.get(), allowed.keySet());
        }
        return Optional.ofNullable(chosen);
    }

    /** What a reader makes of the mapping under a key; of an empty one where the key is not given. */
    <T> T read(String key, Function<Section, T> reader) {
        Section section = section(key);
        T read = reader.apply(section);
        section.close();
        return read;
    }

    /** The same of a mapping that must be given; where it is missing, that is its only fault. */
    <T> T readRequired(String key, Function<Section, T> reader) {
        require(key);
        return has(key) ? read(key, reader) : reader.apply(blank());
    }

    /** What a reader makes of each mapping of the list under a key. */
    <T> List<T> readAll(String key, Function<Section, T> reader) {
        return readAll(sections(key), reader);
    }

    /** What a reader makes of each mapping of the list under a key, or of the default, a YAML list, where there is none. */
    <T> List<T> readAll(String key, String otherwise, Function<Section, T> reader) {
        List<Section> given = sections(key);
        if (given.isEmpty()) {
            given = YamlFile.parse(key + ": " + otherwise, file, faults)
                    .orElseThrow()
                    .sections(key);
            answers.put(key, given);
        }
        return readAll(given, reader);
    }

    private static <T> List<T> readAll(List<Section> sections, Function<Section, T> reader) {
        List<T> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(reader.apply(section));
            section.close();
        }
        return all;
    }

    /** The mapping under a key; an empty one where the key is not given. */
    Section section(String key) {
        Entry entry = ask(key);
        if (entry != null && entry.value instanceof MappingNode mapping) {
            return answer(key, new Section(file, pathOf(key), mapping, faults));
        }
        if (entry != null) {
            wrongType(entry.value, pathOf(key), "keys with values");
        }
        MappingNode nothing =
                new MappingNode(Tag.MAP, true, List.of(), node.getFlowStyle(), node.getStartMark(), node.getEndMark());
        return answer(key, new Section(file, pathOf(key), nothing, faults));
    }

    /** The list of mappings under a key; none where the key is not given. */
    List<Section> sections(String key) {
        List<Section> all = new ArrayList<>();
        List<Node> nodes = listOf(key);
        for (int i = 0; i < nodes.size(); i++) {
            String itemPath = pathOf(key) + "[" + (i + 1) + "]";
            if (nodes.get(i) instanceof MappingNode mapping) {
                all.add(new Section(file, itemPath, mapping, faults));
            } else {
                wrongType(nodes.get(i), itemPath, "keys with values");
            }
        }
        return has(key) ? answer(key, all) : all;
    }

    /** The list of texts under a key; none where the key is not given. */
    List<String> texts(String key) {
        return items(key).stream().map(Item::text).toList();
    }

    /** The list of texts under a key; the default where the key is not given. */
    List<String> texts(String key, List<String> otherwise) {
        return has(key) ? texts(key) : answer(key, otherwise);
    }

    /** The text under a key, or the list of them; empty texts count, since a field may be empty. */
    List<String> oneOrMore(String key) {
        Entry entry = ask(key);
        if (entry == null) {
            return List.of();
        }
        List<Node> nodes = entry.value instanceof SequenceNode sequence ? sequence.getValue() : List.of(entry.value);
        List<String> all = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof ScalarNode scalar) {
                all.add(scalar.getValue().strip());
            } else {
                wrongType(node, pathOf(key), "text or a list of texts");
            }
        }
        answers.put(key, all);
        return all;
    }

    /** The list of texts under a key, each with its place; none where the key is not given. */
    List<Item> items(String key) {
        List<Item> all = new ArrayList<>();
        List<Node> nodes = listOf(key);
        for (int i = 0; i < nodes.size(); i++) {
            String itemPath = pathOf(key) + "[" + (i + 1) + "]";
            all.add(new Item(textOf(nodes.get(i), itemPath), lineOf(nodes.get(i)), itemPath));
        }
        if (has(key)) {
            answers.put(key, all.stream().map(Item::text).toList());
        }
        return all;
    }

    /** The keys of this section, for a mapping whose keys are names; all count as asked for. */
    List<String> keys() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.keySet());
    }

    /** Records each key that no getter asked for, and each that is missing unless one of those was meant for it. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        Set<String> meant = new LinkedHashSet<>();
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                Optional<String> near = Nearest.find(key, asked);
                near.ifPresent(meant::add);
                String remedy = near.map(word -> "Did you mean '" + word + "'?")
                        .orElse("Remove it; the keys here are " + String.join(", ", asked) + ".");
                fault(entry.line, pathOf(key), null, UNKNOWN_KEY, "The key is not known here.", remedy);
            }
        });
        lacking.stream().filter(key -> !meant.contains(key)).forEach(this::addMissing);
    }

    /** How many faults all files have so far. */
    int countFaults() {
        return faults.count();
    }

    /**
     * Closes a section whose parts speak of each other: where a key of it or of a part is unknown or missing, what else was found
     * since may only follow from it, and is told once the key is right.
     *
     * @param before how many faults there were when the section began
     */
    void closeWhole(int before) {
        close();
        faults.keepCauses(before, Set.of(UNKNOWN_KEY, MISSING_KEY), FOLLOWING);
    }

    /** Records a fault of the value under a key. */
    void refuse(String key, @Nullable String value, String rule, String message, String remedy) {
        fault(line(key), pathOf(key), value, rule, message, remedy);
    }

    void refuse(Item item, String rule, String message, String remedy) {
        fault(item.line, item.path, item.text, rule, message, remedy);
    }

    void notAllowed(String key, String value, Collection<String> allowed) {
        refuse(
                key,
                value,
                "not_allowed",
                "The value is not one of those allowed.",
                Nearest.find(value, allowed)
                                .map(near -> "Did you mean '" + near + "'? ")
                                .orElse("") + "Allowed: " + String.join(", ", allowed) + ".");
    }

    /** Refuses an id under a key that the catalogue of indicators does not have. */
    void refuseIndicator(String key, String id, Collection<String> catalogue) {
        refuse(
                key,
                id,
                "unknown_indicator",
                "The catalogue has no indicator with this id.",
                "Add it to a file of indicators/, or name one that is there."
                        + Nearest.find(id, catalogue)
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(""));
    }

    void missing(String key) {
        if (closed) {
            addMissing(key);
        } else {
            lacking.add(key);
        }
    }

    private void addMissing(String key) {
        fault(line(), pathOf(key), null, MISSING_KEY, "The key is missing.", "Add '" + key + ":' and its value.");
    }

    void outOfRange(long line, String key, String value, String least, String most) {
        fault(
                line,
                pathOf(key),
                value,
                "out_of_range",
                "The number is outside its range.",
                "Give a number from " + least + " to " + most + ".");
    }

    private Optional<Double> numberOf(Entry entry, String key, double least, double most) {
        if (!(entry.value instanceof ScalarNode scalar)
                || !(scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))) {
            wrongType(entry.value, pathOf(key), "a number");
            return Optional.empty();
        }
        double value = toDouble(scalar.getValue());
        // Written so that not-a-number fails too.
        if (!(value >= least && value <= most)) {
            outOfRange(entry.line, key, scalar.getValue(), plain(least), plain(most));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static double toDouble(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // YAML's .inf and .nan.
            return Double.NaN;
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private List<Node> listOf(String key) {
        Entry entry = ask(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrongType(entry.value, pathOf(key), "a list");
        return List.of();
    }

    /** A number counts as text as it is written, so that a code or a year needs no quotes. */
    private String textOf(Node value, String where) {
        if (value instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.BOOL)
                && !scalar.getTag().equals(Tag.NULL)) {
            String text = scalar.getValue().strip();
            if (text.isEmpty()) {
                fault(lineOf(value), where, null, "empty_text", "The text is empty.", "Fill it in or remove the key.");
            }
            return text;
        }
        wrongType(value, where, "text (in quotes if it reads as something else)");
        return "";
    }

    private void wrongType(Node value, String where, String wanted) {
        String found = value instanceof ScalarNode scalar ? scalar.getValue() : null;
        String instead =
                value instanceof MappingNode ? ", not keys" : value instanceof SequenceNode ? ", not a list" : "";
        fault(
                lineOf(value),
                where,
                found,
                "wrong_type",
                "The value must be " + wanted + instead + ".",
                "Give " + wanted + ".");
    }

    private @Nullable Entry ask(String key) {
        asked.add(key);
        return present(key);
    }

    /** A key without a value ("key:") counts as not given. */
    private @Nullable Entry present(String key) {
        Entry entry = entries.get(key);
        boolean blank = entry != null
                && entry.value instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL);
        return blank ? null : entry;
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void fault(long line, String where, @Nullable String value, String rule, String message, String remedy) {
        faults.add(new Fault(file, line, where.isEmpty() ? null : where, value, rule, message, remedy));
    }
}
