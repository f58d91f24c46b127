package org.fosse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fosse.schema.TableFile.TableColumn;
import org.junit.jupiter.api.Test;

/** The committed table classes are those of the schema files. {@code scripts/schema} writes them again. */
final class TableClassesTest {
    private static final Path MODULE = Path.of(System.getProperty("fosse.root"), "common/schema");
    private static final Path SCHEMA = MODULE.resolve("src/main/schema");
    private static final Path CLASSES = MODULE.resolve("src/generated/java/org/fosse/schema/table");

    @Test
    void everyTableClassIsThatOfItsFile() throws IOException {
        Map<String, String> wanted = wanted();
        if (Boolean.getBoolean("fosse.rewrite")) {
            for (Path old : files(CLASSES)) {
                if (!old.endsWith("package-info.java")) {
                    Files.delete(old);
                }
            }
            for (Map.Entry<String, String> each : wanted.entrySet()) {
                Files.writeString(CLASSES.resolve(each.getKey()), each.getValue(), StandardCharsets.UTF_8);
            }
        }
        Map<String, String> there = new TreeMap<>();
        for (Path file : files(CLASSES)) {
            if (!file.endsWith("package-info.java")) {
                there.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(there)
                .as("table classes; to write them again: scripts/schema")
                .isEqualTo(wanted);
    }

    private static Map<String, String> wanted() throws IOException {
        Path common = SCHEMA.resolve("_shared.yaml");
        Map<String, TableColumn> shared = TableFile.shared(common, "columns");
        Map<String, TableColumn> checked = TableFile.shared(common, "checked");
        Map<String, TableFile> tables = new TreeMap<>();
        for (boolean fromAnother : new boolean[] {false, true}) {
            Map<String, TableFile> others = Map.copyOf(tables);
            for (Path file : files(SCHEMA)) {
                String name = file.getFileName().toString().replace(".yaml", "");
                if (!name.startsWith("_") && TableFile.isMadeFromAnother(file) == fromAnother) {
                    TableFile table = TableFile.read(file, shared, checked.values(), others);
                    assertThat(table.name()).as("the table of %s", file).isEqualTo(name);
                    tables.put(name, table);
                }
            }
        }
        Map<String, String> wanted = new TreeMap<>();
        tables.values().forEach(table -> {
            table.columns().stream()
                    .map(TableColumn::references)
                    .filter(reference -> !reference.isEmpty())
                    .forEach(reference -> assertThat(tables.get(reference).columns())
                            .as("keys of %s, which %s leads to", reference, table.name())
                            .filteredOn(column -> column.role().equals("key"))
                            .hasSize(1));
            wanted.put(TableClass.name(table.name()) + ".java", TableClass.text(table));
        });
        wanted.put("Tables.java", TableClass.list(tables.values()));
        return wanted;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
