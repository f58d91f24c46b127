package org.fosse.jobs.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.schema.table.DimGroupTable;
import org.fosse.schema.table.DimIndicatorTable;
import org.fosse.schema.table.FactValueTable;
import org.fosse.tables.Table;

/** The measures of each fact, made from the columns that are declared. */
final class Measures {
    private static final String FRACTION = "#,0.0";

    private Measures() {}

    /** Those of a table; none that needs a table that is not there. */
    static List<Measure> of(Star star, Table table) {
        return all().filter(each -> each.fact().equals(table) && star.tables().containsAll(each.others()))
                .map(Declared::measure)
                .toList();
    }

    private record Declared(Table fact, List<Table> others, Measure measure) {}

    private static Stream<Declared> all() {
        return Stream.of(new Declared(
                FactValueTable.TABLE,
                List.of(DimIndicatorTable.TABLE, DimAreaTable.TABLE, DimGroupTable.TABLE),
                new Measure(
                        "Weighted value",
                        weighted(),
                        FRACTION,
                        "All numerators over all denominators, in the indicator's unit: for one indicator whose counts may be"
                                + " added up, one level of areas and one breakdown; otherwise blank.")));
    }

    /** Sum of numerators / sum of denominators x multiplier, over the rows that have both. */
    private static String weighted() {
        String numerator = at(FactValueTable.TABLE, FactValueTable.NUMERATOR);
        String denominator = at(FactValueTable.TABLE, FactValueTable.DENOMINATOR);
        String one = Stream.of(
                        at(DimIndicatorTable.TABLE, DimIndicatorTable.INDICATOR_ID),
                        at(DimAreaTable.TABLE, DimAreaTable.AREA_LEVEL),
                        at(DimGroupTable.TABLE, DimGroupTable.BREAKDOWN))
                .map(column -> "HASONEVALUE(" + column + ")")
                .collect(Collectors.joining(" && "));
        return """
                VAR Counted = FILTER(%s, NOT ISBLANK(%s) && NOT ISBLANK(%s))
                RETURN
                    IF(
                        %s && SELECTEDVALUE(%s),
                        DIVIDE(SUMX(Counted, %s), SUMX(Counted, %s)) * SELECTEDVALUE(%s)
                    )
                """.formatted(
                        FactValueTable.TABLE,
                        numerator,
                        denominator,
                        one,
                        at(DimIndicatorTable.TABLE, DimIndicatorTable.ADDITIVE),
                        numerator,
                        denominator,
                        at(DimIndicatorTable.TABLE, DimIndicatorTable.MULTIPLIER));
    }

    private static <T> String at(TypedTable<T> table, Field<T, ?> field) {
        return table.name() + "[" + field.name() + "]";
    }
}
