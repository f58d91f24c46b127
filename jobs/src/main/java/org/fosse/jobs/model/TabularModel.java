package org.fosse.jobs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;

/**
 * The star in <a href="https://learn.microsoft.com/analysis-services/tmdl/tmdl-overview">Tabular Model Definition Language</a>.
 *
 * <p>Nothing is added up by itself: a level has rows beside those of its parts. What may be counted over rows has a measure
 * ({@link Measures}). Columns that lead to another table are hidden; relations in a role are there and not active, so that no
 * table is led to in two ways. A table is read from all its files, in the folder that parameter {@code Release} names.
 */
final class TabularModel {
    /** What date and Parquet's other types of a column are called. */
    private static final Map<Type, String> TYPES = Map.of(
            Type.STRING, "string",
            Type.LONG, "int64",
            Type.INT, "int64",
            Type.DOUBLE, "double",
            Type.BOOLEAN, "boolean",
            Type.DATE, "dateTime");

    private TabularModel() {}

    static Map<String, String> files(Star star) {
        Map<String, String> files = new TreeMap<>();
        files.put("database.tmdl", "database Fosse\n\tcompatibilityLevel: 1567\n");
        files.put(
                "model.tmdl",
                """
                model Model
                	culture: en-GB
                	defaultPowerBIDataSourceVersion: powerBI_V3
                	discourageImplicitMeasures
                	sourceQueryCulture: en-GB
                	dataAccessOptions
                		legacyRedirects
                		returnErrorValuesAsNull

                annotation __PBI_TimeIntelligenceEnabled = 0

                """
                        + star.tables().stream()
                                .map(table -> "ref table " + table.name() + "\n")
                                .collect(Collectors.joining()));
        files.put("expressions.tmdl", """
                /// The folder of a release, such as D:\\fosse\\published\\releases\\2026-03-31-1, or published\\current for the newest one.
                expression Release = "C:\\fosse\\published\\current" meta [IsParameterQuery=true, Type="Text", IsParameterQueryRequired=true]

                	annotation PBI_ResultType = Text
                """);
        files.put(
                "relationships.tmdl",
                star.relations().stream().map(TabularModel::relationship).collect(Collectors.joining("\n")));
        for (Table table : star.tables()) {
            files.put("tables/" + table.name() + ".tmdl", table(star, table));
        }
        return files;
    }

    private static String relationship(Relation relation) {
        return "relationship " + relation.from().name() + "_"
                + relation.column().name() + "\n"
                + (relation.active() ? "" : "\tisActive: false\n")
                + "\tfromColumn: " + relation.from().name() + "."
                + relation.column().name() + "\n"
                + "\ttoColumn: " + relation.to().name() + "." + relation.key() + "\n";
    }

    private static String table(Star star, Table table) {
        List<String> parts = new ArrayList<>();
        parts.add("/// " + table.description() + "\ntable " + table.name() + "\n");
        Measures.of(star, table).forEach(measure -> parts.add(measure(measure)));
        for (Column column : table.columns()) {
            parts.add(column(
                    column,
                    table.keys().equals(List.of(column.name())),
                    star.relation(table, column).isPresent()));
        }
        // Paths of Power Query are those of Windows.
        parts.add("""
                	partition %s = m
                		mode: import
                		source =
                				let
                				    Files = Folder.Files(Release & "\\%s"),
                				    Parts = Table.SelectRows(Files, each [Extension] = ".parquet")
                				in
                				    Table.Combine(List.Transform(Parts[Content], each Parquet.Document(_)))
                """.formatted(table.name(), table.path().replace('/', '\\')));
        return String.join("\n", parts);
    }

    private static String measure(Measure measure) {
        return "\t/// " + measure.meaning() + "\n"
                + "\tmeasure '" + measure.name() + "' =\n"
                + measure.dax().lines().map(line -> "\t\t\t" + line + "\n").collect(Collectors.joining())
                + "\t\tformatString: " + measure.format() + "\n";
    }

    private static String column(Column column, boolean key, boolean leads) {
        return "\t/// " + column.meaning() + "\n"
                + "\tcolumn " + column.name() + "\n"
                + "\t\tdataType: " + TYPES.get(column.type()) + "\n"
                + (leads ? "\t\tisHidden\n" : "")
                + (key ? "\t\tisKey\n" : "")
                + (column.type() == Type.DATE ? "\t\tformatString: yyyy-mm-dd\n" : "")
                + "\t\tsummarizeBy: none\n"
                + "\t\tsourceColumn: " + column.name() + "\n";
    }
}
