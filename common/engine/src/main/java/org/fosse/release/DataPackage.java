package org.fosse.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * Describes a release's tables as a <a href="https://datapackage.org/standard/data-package/">Frictionless Data
 * Package</a> (version 2), so that catalogues and tools that know nothing of Fosse can read what each column means. It
 * is made from the declarations; a column's role and unit, which the standard lacks, stand beside its properties.
 */
final class DataPackage {
    static final String FILE_NAME = "datapackage.json";

    private static final String SCHEMA = "https://datapackage.org/profiles/2.0/";

    /** Types whose absent values a reader that goes through pandas takes for a number, "nan". */
    private static final Set<Type> NUMBERS = Set.of(Type.LONG, Type.INT, Type.DOUBLE);

    private DataPackage() {}

    /**
     * @param filesOf the files of each table, by table name
     * @param folder the folder that the package lies in: it has the tables there and in the folders below
     */
    static Map<String, Object> of(ReleaseId id, Draft draft, Map<String, List<ReleasedFile>> filesOf, Folder folder) {
        Map<String, Draft.StagedTable> tables = new LinkedHashMap<>();
        for (Draft.StagedTable staged : draft.tables()) {
            String name = staged.table().name();
            if (staged.table().path().startsWith(folder.prefix())
                    && !filesOf.getOrDefault(name, List.of()).isEmpty()) {
                tables.put(name, staged);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA + "datapackage.json");
        json.put("name", folder == Folder.RELEASE ? "fosse" : "fosse-" + folder.text());
        json.put("title", "Fosse release " + id);
        json.put("version", id.toString());
        json.put("created", draft.createdAt().toString());
        if (!draft.terms().audiences().isEmpty()) {
            json.put("audiences", draft.terms().listAudiences());
        }
        List<Map<String, Object>> resources = new ArrayList<>();
        tables.forEach((name, staged) -> {
            List<String> paths = filesOf.getOrDefault(name, List.of()).stream()
                    .map(file -> file.path().substring(folder.prefix().length()))
                    .toList();
            resources.add(resource(staged, draft.terms(), paths, tables));
        });
        json.put("resources", resources);
        return json;
    }

    /** Sizes and digests of the files stand in the manifest: those who check them here do not read Parquet's own bytes. */
    private static Map<String, Object> resource(
            Draft.StagedTable staged, Terms terms, List<String> paths, Map<String, Draft.StagedTable> tables) {
        Table table = staged.table();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA + "dataresource.json");
        json.put("name", table.name());
        json.put("type", "table");
        json.put("description", table.description());
        json.put("path", paths.size() == 1 ? paths.get(0) : paths);
        json.put("format", "parquet");
        json.put("mediatype", "application/vnd.apache.parquet");
        json.put("rows", staged.rows());
        json.putAll(terms.properties(table.name()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", SCHEMA + "tableschema.json");
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        if (!table.keys().isEmpty()) {
            schema.put("primaryKey", table.keys());
        }
        List<Map<String, Object>> foreignKeys = foreignKeys(table, tables);
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        json.put("schema", schema);
        return json;
    }

    /** Those that lead to a table of the release. */
    private static List<Map<String, Object>> foreignKeys(Table table, Map<String, Draft.StagedTable> tables) {
        List<Map<String, Object>> foreignKeys = new ArrayList<>();
        for (Column column : table.columns()) {
            ForeignKey key = column.references();
            Draft.StagedTable other = key == null ? null : tables.get(key.table());
            if (other != null) {
                foreignKeys.add(Map.of(
                        "fields",
                        List.of(column.name()),
                        "reference",
                        Map.of(
                                "resource",
                                other.table().name(),
                                "fields",
                                other.table().keys())));
            }
        }
        return foreignKeys;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", column.name());
        json.put("type", type(column.type()));
        json.put("description", column.description());
        if (!column.unit().isEmpty()) {
            json.put("unit", column.unit());
        }
        json.put("role", column.role().name().toLowerCase(java.util.Locale.ROOT));
        json.put("constraints", Map.of("required", !column.nullable()));
        if (column.nullable() && NUMBERS.contains(column.type())) {
            json.put("missingValues", List.of("", "nan"));
        }
        return json;
    }

    private static final Map<Type, String> TYPES = Map.of(
            Type.STRING, "string",
            Type.LONG, "integer",
            Type.INT, "integer",
            Type.DOUBLE, "number",
            Type.BOOLEAN, "boolean",
            Type.DATE, "date");

    private static String type(Type type) {
        String name = TYPES.get(type);
        if (name == null) {
            throw new IllegalArgumentException("a data package has no type for " + type.sql());
        }
        return name;
    }
}
