package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The committed enums of plain words are those of {@code words.yaml}. {@code scripts/schema} writes them again. */
final class WordClassesTest {
    private static final Path MODULE = Path.of(System.getProperty("fosse.root"), "common/tables");
    private static final Path CLASSES = MODULE.resolve("src/generated/java/org/fosse/tables");

    @Test
    void everyEnumIsThatOfTheFile() throws IOException {
        Map<String, String> wanted = wanted();
        if (Boolean.getBoolean("fosse.rewrite")) {
            for (String old : there().keySet()) {
                Files.delete(CLASSES.resolve(old));
            }
            for (Map.Entry<String, String> each : wanted.entrySet()) {
                Files.writeString(CLASSES.resolve(each.getKey()), each.getValue());
            }
        }

        assertThat(there())
                .as("enums of words; to write them again: scripts/schema")
                .isEqualTo(wanted);
    }

    private static Map<String, String> there() throws IOException {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.toList()) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return there;
    }

    private static Map<String, String> wanted() throws IOException {
        Object file = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(MODULE.resolve("src/main/words.yaml")));
        Map<String, String> wanted = new TreeMap<>();
        ((Map<?, ?>) file).forEach((name, set) -> wanted.put(name + ".java", text(name.toString(), (Map<?, ?>) set)));
        return wanted;
    }

    private static String text(String name, Map<?, ?> set) {
        assertThat(set.keySet().stream().map(String::valueOf)).as(name).isSubsetOf("says", "spaced", "words");
        boolean spaced = Boolean.TRUE.equals(set.get("spaced"));
        Map<Object, Object> words = new LinkedHashMap<>();
        if (set.get("words") instanceof List<?> plain) {
            plain.forEach(word -> words.put(word, null));
        } else {
            words.putAll((Map<?, ?>) set.get("words"));
        }
        return """
                // Written from src/main/words.yaml; change that file, then run scripts/schema.
                package org.fosse.tables;

                /** %s */
                public enum %s implements Word {
                %s;

                    private final String text;

                    %2$s(String text) {
                        this.text = text;
                    }

                    @Override
                    public String text() {
                        return text;
                    }
                }
                """.formatted(
                        set.get("says"),
                        name,
                        words.entrySet().stream()
                                .map(word -> constant(word.getKey().toString(), word.getValue(), spaced))
                                .collect(Collectors.joining(",\n")));
    }

    private static String constant(String word, Object says, boolean spaced) {
        return (says == null ? "" : "    /** " + says + " */\n") + "    " + word.toUpperCase(Locale.ROOT) + "(\""
                + (spaced ? word.replace('_', ' ') : word) + "\")";
    }
}
