package org.fosse.jobs.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.schema.table.DimGroupTable;
import org.fosse.schema.table.DimIndicatorTable;
import org.fosse.schema.table.FactAdjustedTable;
import org.fosse.schema.table.FactIntelligenceTable;
import org.fosse.schema.table.FactScheduleCoverageTable;
import org.fosse.schema.table.FactScheduleReturnTable;
import org.fosse.schema.table.FactStandardTable;
import org.fosse.schema.table.FactValueTable;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.Judgement;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.StandardResult;
import org.fosse.tables.Table;
import org.fosse.tables.Word;

/** The measures of each fact, made from the columns that are declared. */
final class Measures {
    private static final String WHOLE = "#,0";
    private static final String FRACTION = "#,0.0";

    private Measures() {}

    /** Those of a table; none that needs a table that is not there. */
    static List<Measure> of(Star star, Table table) {
        return all().filter(each -> each.fact().equals(table) && star.tables().containsAll(each.others()))
                .map(Declared::measure)
                .toList();
    }

    /** @param others the dimensions that it asks about */
    private record Declared(Table fact, List<Table> others, Measure measure) {}

    private static Stream<Declared> all() {
        return Stream.of(
                new Declared(
                        FactValueTable.TABLE,
                        List.of(DimIndicatorTable.TABLE, DimAreaTable.TABLE, DimGroupTable.TABLE),
                        new Measure(
                                "Weighted value",
                                weighted(),
                                FRACTION,
                                "All numerators over all denominators, in the indicator's unit: for one indicator whose counts"
                                        + " may be added up, one level of areas and one breakdown; otherwise blank.")),
                rows(
                        FactAdjustedTable.TABLE,
                        FactAdjustedTable.JUDGEMENT,
                        Judgement.WORSE,
                        "Areas worse than their like",
                        "How many areas are worse than what is expected of areas with their traits."),
                rows(
                        FactAdjustedTable.TABLE,
                        FactAdjustedTable.JUDGEMENT,
                        Judgement.BETTER,
                        "Areas better than their like",
                        "How many areas are better than what is expected of areas with their traits."),
                rows(
                        FactStandardTable.TABLE,
                        FactStandardTable.RESULT,
                        StandardResult.NOT_MET,
                        "Standards not met",
                        "How many values do not meet a standard that is due."),
                rows(
                        FactScheduleReturnTable.TABLE,
                        FactScheduleReturnTable.RESULT,
                        ReturnResult.MET,
                        "Returns that meet the contract",
                        "How many returns meet the threshold of the contract."),
                rows(
                        FactScheduleReturnTable.TABLE,
                        FactScheduleReturnTable.RESULT,
                        ReturnResult.BREACHED,
                        "Returns in breach",
                        "How many returns breach the threshold of the contract."),
                rows(
                        FactScheduleCoverageTable.TABLE,
                        FactScheduleCoverageTable.STATUS,
                        CoverageStatus.MISSING,
                        "Returns missing",
                        "How many returns that a contract asks for never came."),
                new Declared(
                        FactIntelligenceTable.TABLE,
                        List.of(),
                        new Measure(
                                "Pieces of intelligence",
                                "SUM(" + at(FactIntelligenceTable.TABLE, FactIntelligenceTable.COUNT) + ")",
                                WHOLE,
                                "How many complaints, incidents, visits and the like came in.")));
    }

    private static <T, W extends Enum<W> & Word> Declared rows(
            TypedTable<T> fact, Field<T, W> field, W word, String name, String meaning) {
        String dax = "CALCULATE(COUNTROWS(%s), KEEPFILTERS(%s = \"%s\"))".formatted(fact, at(fact, field), word.text());
        return new Declared(fact, List.of(), new Measure(name, dax, WHOLE, meaning));
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
