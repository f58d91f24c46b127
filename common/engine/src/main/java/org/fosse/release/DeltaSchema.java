package org.fosse.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** The columns of a table as Delta writes them: as the table's first file has them, with what the release's data package says of each. */
final class DeltaSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeltaSchema() {}

    static String of(Release release, Manifest.ReleasedTable table) throws IOException {
        Map<String, String> meanings = meanings(release, table.name());
        List<Map<String, Object>> fields = new ArrayList<>();
        Path first = release.listFiles(table).get(0);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(first))) {
            for (Type column : reader.getFileMetaData().getSchema().getFields()) {
                Map<String, Object> field = new LinkedHashMap<>();
                String meaning = meanings.get(column.getName());
                field.put("name", column.getName());
                field.put("type", type(column));
                field.put("nullable", column.isRepetition(Repetition.OPTIONAL));
                field.put("metadata", meaning == null ? Map.of() : Map.of("comment", meaning));
                fields.add(field);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "struct");
        schema.put("fields", fields);
        return JSON.writeValueAsString(schema);
    }

    private static Map<String, String> meanings(Release release, String table) throws IOException {
        Map<String, String> meanings = new HashMap<>();
        Path file = release.folder().resolve(DataPackage.FILE_NAME);
        if (Files.exists(file)) {
            for (JsonNode resource : Json.read(file, JsonNode.class).path("resources")) {
                if (resource.path("name").asText().equals(table)) {
                    for (JsonNode field : resource.path("schema").path("fields")) {
                        meanings.put(
                                field.path("name").asText(),
                                field.path("description").asText());
                    }
                }
            }
        }
        return meanings;
    }

    private static String type(Type column) {
        boolean isDate = column.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> isDate ? "date" : "integer";
            case INT64 -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case BINARY -> "string";
            default -> throw new IllegalArgumentException("Delta has no type for column " + column.getName());
        };
    }
}
