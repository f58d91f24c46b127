package org.fosse.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fosse.tables.Fault;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a YAML file, read key by key. A getter that finds something wrong records a fault and gives a stand-in,
 * so that reading goes on and all faults are told together; a stand-in never leaves the loader, which throws. At the end
 * {@link #close()} records the keys that nobody asked for.
 */
final class Section {
    private final String file;
    private final String path;
    private final MappingNode node;
    private final Faults faults;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

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

    String text(String key) {
        return findText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    String text(String key, String otherwise) {
        return findText(key).orElse(otherwise);
    }

    Optional<String> findText(String key) {
        Entry entry = ask(key);
        return entry == null ? Optional.empty() : Optional.of(textOf(entry.value, pathOf(key)));
    }

    /** A whole number from least to most. */
    long wholeNumber(String key, long otherwise, long least, long most) {
        Entry entry = ask(key);
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
        return findNumber(key, least, most).orElse(otherwise);
    }

    Optional<Double> findNumber(String key, double least, double most) {
        Entry entry = ask(key);
        return entry == null ? Optional.empty() : numberOf(entry, key, least, most);
    }

    boolean flag(String key, boolean otherwise) {
        Entry entry = ask(key);
        if (entry == null) {
            return otherwise;
        }
        if (entry.value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equals("true");
        }
        wrongType(entry.value, pathOf(key), "true or false");
        return otherwise;
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

    /** The mapping under a key; an empty one where the key is not given. */
    Section section(String key) {
        Entry entry = ask(key);
        if (entry != null && entry.value instanceof MappingNode mapping) {
            return new Section(file, pathOf(key), mapping, faults);
        }
        if (entry != null) {
            wrongType(entry.value, pathOf(key), "keys with values");
        }
        MappingNode nothing =
                new MappingNode(Tag.MAP, true, List.of(), node.getFlowStyle(), node.getStartMark(), node.getEndMark());
        return new Section(file, pathOf(key), nothing, faults);
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
        return all;
    }

    /** The list of texts under a key; none where the key is not given. */
    List<Item> texts(String key) {
        List<Item> all = new ArrayList<>();
        List<Node> nodes = listOf(key);
        for (int i = 0; i < nodes.size(); i++) {
            String itemPath = pathOf(key) + "[" + (i + 1) + "]";
            all.add(new Item(textOf(nodes.get(i), itemPath), lineOf(nodes.get(i)), itemPath));
        }
        return all;
    }

    /** The keys of this section, for a mapping whose keys are names; all count as asked for. */
    List<String> keys() {
        asked.addAll(entries.keySet());
        return List.copyOf(entries.keySet());
    }

    /** Records each key that no getter asked for. */
    void close() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                String remedy = Nearest.find(key, asked)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("Remove it; the keys here are " + String.join(", ", asked) + ".");
                fault(entry.line, pathOf(key), null, "unknown_key", "The key is not known here.", remedy);
            }
        });
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

    void missing(String key) {
        fault(line(), pathOf(key), null, "missing_key", "The key is missing.", "Add '" + key + ":' and its value.");
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
