package org.fosse.engine;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Check;
import org.fosse.tables.Condition;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every declared check says of any row what SQL says of it. */
final class DeclaredChecksTest {
    private static final int ROWS = 400;
    private static final @Nullable Double[] NUMBERS = {null, -1.0, 0.0, 0.5, 1.0, 2.0, 5.5, Double.NaN};
    private static final Pattern TEXT = Pattern.compile("'([^']*)'");

    static List<Table> checked() {
        return Tables.all().stream()
                .filter(table -> !table.checks().isEmpty())
                .map(table -> (Table) table)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("checked")
    void aCheckIsReadAsSqlReadsIt(Table table) {
        SparkSession spark = TestSession.get();
        List<Row> rows = rows(table, new Random(7));
        Column[] broken = table.checks().stream()
                .map(check -> expr("coalesce(not (" + check.condition() + "), false)"))
                .toArray(Column[]::new);
        List<Row> bySql = spark.createDataFrame(rows, schema(table))
                .coalesce(1)
                .select(broken)
                .collectAsList();

        for (int i = 0; i < broken.length; i++) {
            int number = i;
            Condition condition = Condition.of(table, table.checks().get(i));
            assertThat(rows)
                    .extracting(row -> condition.isBrokenBy(row::get))
                    .as(table.checks().get(i).name())
                    .isEqualTo(bySql.stream().map(row -> row.getBoolean(number)).toList())
                    .contains(true, false);
        }
    }

    private static StructType schema(Table table) {
        return StructType.fromDDL(table.columns().stream()
                .map(column -> column.name() + " " + column.type().sql())
                .collect(Collectors.joining(", ")));
    }

    /** Rows of few values, so that columns are often equal, next to each other, or what a check names. */
    private static List<Row> rows(Table table, Random random) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(null);
        texts.add("other");
        table.checks().stream()
                .map(Check::condition)
                .flatMap(condition -> TEXT.matcher(condition).results())
                .forEach(found -> texts.add(found.group(1)));
        texts.add("small_group");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            @Nullable Object[] values = new Object[table.columns().size()];
            for (int place = 0; place < values.length; place++) {
                values[place] = value(table.columns().get(place).type(), texts, random);
            }
            rows.add(RowFactory.create(values));
        }
        return rows;
    }

    private static @Nullable Object value(Type type, List<@Nullable String> texts, Random random) {
        Double number = NUMBERS[random.nextInt(NUMBERS.length)];
        return switch (type) {
            case STRING -> texts.get(random.nextInt(texts.size()));
            case DOUBLE -> number;
            case LONG -> number == null ? null : (Long) number.longValue();
            case INT -> number == null ? null : (Integer) number.intValue();
            case BOOLEAN -> number == null ? null : (Boolean) (number > 0);
            case DATE -> number == null ? null : LocalDate.ofEpochDay(number.longValue());
            case BINARY -> null;
        };
    }
}
