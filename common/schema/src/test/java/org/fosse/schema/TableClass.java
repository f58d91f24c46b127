package org.fosse.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.TableFile.TableCheck;
import org.fosse.schema.TableFile.TableColumn;
import org.fosse.tables.Word;

/** The Java text of the class of a table, and of the class that lists them all. */
final class TableClass {
    private static final Map<String, String> JAVA_TYPES = Map.of(
            "text", "String",
            "long", "Long",
            "int", "Integer",
            "double", "Double",
            "boolean", "Boolean",
            "date", "LocalDate",
            "bytes", "byte[]");

    private static final Map<String, String> TYPES = Map.of(
            "text", "STRING",
            "long", "LONG",
            "int", "INT",
            "double", "DOUBLE",
            "boolean", "BOOLEAN",
            "date", "DATE",
            "bytes", "BINARY");

    private TableClass() {}

    /** The name of a table's class. */
    static String name(String table) {
        return camel(table) + "Table";
    }

    static String text(TableFile file) {
        String name = name(file.name());
        StringBuilder java = new StringBuilder("""
                // Written from src/main/schema/%s.yaml; change that file, then run scripts/schema.
                package org.fosse.schema.table;

                import java.time.LocalDate;
                import java.util.List;
                import org.fosse.schema.CheckedFields;
                import org.fosse.schema.Field;
                import org.fosse.schema.Projection;
                import org.fosse.schema.TypedTable;
                import org.fosse.tables.*;

                /** %s */
                public final class %s {
                    private static final TypedTable.Builder<%s> T =
                            new TypedTable.Builder<>("%s", %sStage.%s, %s, %s);

                """.formatted(
                        file.name(),
                        comment(file.row()),
                        name,
                        name,
                        file.name(),
                        file.folder().isEmpty() ? "" : "Folder." + file.folder().toUpperCase(Locale.ROOT) + ", ",
                        file.stage().toUpperCase(Locale.ROOT),
                        file.published(),
                        literal(file.row())));
        for (TableColumn column : file.columns()) {
            java.append("    /** ").append(comment(column.says())).append(" */\n");
            java.append(
                    "    public static final Field<%s, %s> %s = T.field(new Column(%s, Type.%s, Role.%s, %s, %s, %s)%s, %s.class);\n"
                            .formatted(
                                    name,
                                    javaType(column.type()),
                                    column.name().toUpperCase(Locale.ROOT),
                                    literal(column.name()),
                                    TYPES.getOrDefault(column.type(), "STRING"),
                                    role(column.role()),
                                    literal(column.unit()),
                                    literal(column.says()),
                                    !column.required(),
                                    reference(column),
                                    javaType(column.type())));
        }
        java.append("\n    /** The declaration. */\n    public static final TypedTable<")
                .append(name)
                .append("> TABLE = T.")
                .append(dated(file.dated()))
                .append("table(");
        java.append(file.checks().stream().map(TableClass::check).collect(Collectors.joining(",", "", ");\n\n")));
        if (file.checked()) {
            java.append("    /** What every checked table has. */\n    public static final CheckedFields<")
                    .append(name)
                    .append("> CHECKED = new CheckedFields<>(")
                    .append(CheckedFields.NAMES.stream()
                            .map(each -> each.toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))
                    .append(");\n\n");
        }
        if (!file.from().isEmpty()) {
            java.append(projection(file));
        }
        java.append("    private ").append(name).append("() {}\n}\n");
        return java.toString()
                .replace(
                        "import java.time.LocalDate;\n",
                        java.indexOf("LocalDate.class") < 0 ? "" : "import java.time.LocalDate;\n")
                .replace(
                        "import org.fosse.schema.Projection;\n",
                        file.from().isEmpty() ? "" : "import org.fosse.schema.Projection;\n")
                .replace("import java.util.List;\n", file.from().isEmpty() ? "" : "import java.util.List;\n");
    }

    private static String reference(TableColumn column) {
        return column.references().isEmpty()
                ? ""
                : ".leadingTo(new ForeignKey(%s, %s))"
                        .formatted(literal(column.references()), column.as().isEmpty() ? "null" : literal(column.as()));
    }

    private static String projection(TableFile file) {
        String source = name(file.from());
        return """
                    /** How its rows are made. */
                    public static final Projection<%s, %s> PROJECTION = new Projection<>(TABLE, %s.TABLE, %s, %s, List.of(
                %s));

                """.formatted(
                name(file.name()),
                source,
                source,
                file.take().isEmpty()
                        ? "null"
                        : "new Check(\"taken\", %s, \"the rows that are taken\")".formatted(literal(file.take())),
                file.distinct(),
                file.columns().stream()
                        .map(column -> "            List.of("
                                + column.of().stream()
                                        .map(each -> source + "." + each.toUpperCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ")")
                        .collect(Collectors.joining(",\n")));
    }

    /** The class that lists every table. */
    static String list(Collection<TableFile> tables) {
        return """
                // Written from the names of src/main/schema; add a file there, then run scripts/schema.
                package org.fosse.schema.table;

                import java.util.List;
                import org.fosse.schema.Projection;
                import org.fosse.schema.TypedTable;

                /** Every table that is declared, by name. */
                public final class Tables {
                    private Tables() {}

                    public static List<TypedTable<?>> all() {
                        return List.of(
                %s);
                    }

                    /** Those that are made row by row of another. */
                    public static List<Projection<?, ?>> projections() {
                        return List.of(
                %s);
                    }
                }
                """.formatted(
                        members(tables.stream(), "TABLE"),
                        members(tables.stream().filter(table -> !table.from().isEmpty()), "PROJECTION"));
    }

    private static String members(Stream<TableFile> tables, String member) {
        return tables.map(table -> "                " + name(table.name()) + "." + member)
                .collect(Collectors.joining(",\n"));
    }

    private static String dated(List<String> columns) {
        String names =
                columns.stream().map(each -> each.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : "dated(" + names + (columns.size() < 2 ? ", null" : "") + ").";
    }

    private static String check(TableCheck check) {
        return "\n            new Check(%s, %s, %s)"
                .formatted(literal(check.name()), literal(check.condition()), literal(check.says()));
    }

    private static String role(String role) {
        return role.equals("key") ? "IDENTIFIER" : role.toUpperCase(Locale.ROOT);
    }

    private static String javaType(String type) {
        String known = JAVA_TYPES.get(type);
        if (known != null) {
            return known;
        }
        String name = camel(type);
        try {
            Class<?> words = Class.forName("org.fosse.tables." + name);
            if (words.isEnum() && Word.class.isAssignableFrom(words)) {
                return name;
            }
        } catch (ClassNotFoundException e) {
            // Said below: neither a type nor an enum of words.
        }
        throw new IllegalArgumentException("'" + type + "' is neither a type nor an enum of words in org.fosse.tables");
    }

    private static String camel(String snake) {
        return Arrays.stream(snake.split("_"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String comment(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("*/", "* /")
                .replace("@", "&#64;");
    }
}
