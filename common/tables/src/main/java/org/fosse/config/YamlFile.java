package org.fosse.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.fosse.tables.Fault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML file as a tree of nodes that know their line. */
final class YamlFile {
    /** No file of the configuration needs a tenth of it; the composer calls itself once a level. */
    private static final int DEEPEST = 100;

    private static final int MOST_BYTES = 3 << 20;

    private YamlFile() {}

    /**
     * The file's top section.
     *
     * @param name how faults name the file
     * @return empty when the file cannot be read as one mapping; the fault is then recorded
     */
    static Optional<Section> read(Path path, String name, Faults faults) {
        try {
            Optional<String> text = text(path);
            if (text.isPresent()) {
                return parse(text.get(), name, faults);
            }
            faults.add(whole(
                    name,
                    "file_too_large",
                    "It is no file, or one of more than " + MOST_BYTES + " bytes.",
                    "Write the file anew; conf/README.md shows each file's keys."));
        } catch (NoSuchFileException e) {
            faults.add(whole(name, "missing_file", "The file is not there.", "Put it back, or name another --conf."));
        } catch (CharacterCodingException e) {
            faults.add(whole(name, "not_utf8", "The file is not UTF-8 text.", "Save it again as UTF-8."));
        } catch (IOException e) {
            faults.add(whole(
                    name,
                    "unreadable_file",
                    "The file cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and that you may read it."));
        }
        return Optional.empty();
    }

    /** The text of a file; empty where it is too large, or none: who opens a pipe may wait for ever. */
    private static Optional<String> text(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        }
    }

    static Optional<Section> parse(String text, String name, Faults faults) {
        Optional<Node> root;
        try {
            if (isTooDeep(text, name)) {
                faults.add(whole(
                        name,
                        "yaml_too_deep",
                        "Lists and keys stand in each other more than " + DEEPEST + " deep.",
                        "Write the file anew; conf/README.md shows each file's keys."));
                return Optional.empty();
            }
            root = new Compose(settings(name)).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Long line = e.getProblemMark().map(mark -> mark.getLine() + 1L).orElse(null);
            String problem = Optional.ofNullable(e.getProblem()).orElse("not YAML");
            faults.add(new Fault(
                    name,
                    line,
                    null,
                    null,
                    "yaml_syntax",
                    "The text is not valid YAML: " + problem + ".",
                    "Check indentation, quotes and brackets on and above this line."));
            return Optional.empty();
        } catch (YamlEngineException e) {
            faults.add(whole(
                    name,
                    "yaml_syntax",
                    "The text is not valid YAML: " + e.getMessage() + ".",
                    "Check for control characters and very long or deeply nested text."));
            return Optional.empty();
        }
        if (root.isEmpty()) {
            faults.add(whole(name, "empty_file", "The file holds no configuration.", "Fill it in or remove it."));
            return Optional.empty();
        }
        if (root.get() instanceof MappingNode mapping) {
            return Optional.of(new Section(name, "", mapping, faults));
        }
        faults.add(new Fault(
                name,
                Section.lineOf(root.get()),
                null,
                null,
                "wrong_type",
                "The file does not begin with keys.",
                "Write 'key: value' lines; conf/README.md shows each file's keys."));
        return Optional.empty();
    }

    private static boolean isTooDeep(String text, String name) {
        int depth = 0;
        for (Event event : new Parse(settings(name)).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static LoadSettings settings(String name) {
        // Duplicate keys are left to Section, which reports them with all other faults.
        return LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(true).build();
    }

    private static Fault whole(String name, String rule, String message, String remedy) {
        return new Fault(name, null, null, null, rule, message, remedy);
    }
}
