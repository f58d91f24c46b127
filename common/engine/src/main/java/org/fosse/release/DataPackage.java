package org.fosse.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.tables.Column;
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

    private DataPackage() {}

    /** @param filesOf the files of each table, by table name */
    static Map<String, Object> of(ReleaseId id, Draft draft, Map<String, List<ReleasedFile>> filesOf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA + "datapackage.json");
        json.put("name", "fosse");
        json.put("title", "Fosse release " + id);
        json.put("version", id.toString());
        json.put("created", draft.createdAt().toString());
        if (!draft.terms().audiences().isEmpty()) {
            json.put("audiences", draft.terms().listAudiences());
        }
        json.put(
                "resources",
                draft.tables().stream()
                        .filter(staged -> !filesOf.getOrDefault(staged.table().name(), List.of())
                                .isEmpty())
                        .map(staged -> resource(
                                staged,
                                draft.terms(),
                                filesOf.getOrDefault(staged.table().name(), List.of())))
                        .toList());
        return json;
    }

    private static Map<String, Object> resource(Draft.StagedTable staged, Terms terms, List<ReleasedFile> files) {
        Table table = staged.table();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA + "dataresource.json");
        json.put("name", table.name());
        json.put("type", "table");
        json.put("description", table.description());
        if (files.size() == 1) {
            json.put("path", files.get(0).path());
            json.put("bytes", files.get(0).bytes());
            json.put("hash", "sha256:" + files.get(0).sha256());
        } else {
            json.put("path", files.stream().map(ReleasedFile::path).toList());
        }
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
        json.put("schema", schema);
        return json;
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
