package org.fosse.engine;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/**
 * Holds a dataset against the declaration of its table. Schema is checked before the write; required columns, the
 * table's own checks, repeated keys, the number of rows and the content digest are measured while the rows are written, so
 * that they cost no further pass. Only a table that is not sorted by key, or repeats one, has its keys looked up afterwards.
 */
final class Contract {
    private static final String ROWS = "rows";
    private static final String DIGEST_XOR = "digest_xor";
    private static final String DIGEST_SUM = "digest_sum";
    private static final String REPEATED = "repeated_keys";
    private static final int EXAMPLES = 3;
    private static final BigInteger DIGEST_SIZE = BigInteger.ONE.shiftLeft(96);

    private final Table table;

    Contract(Table table) {
        this.table = table;
    }

    /** The declared columns in declared order, with their declared types; anything else is a defect of the job. */
    Dataset<Row> select(Dataset<Row> rows) {
        StructType actual = rows.schema();
        Map<String, DataType> types = new HashMap<>();
        for (StructField field : actual.fields()) {
            types.put(field.name(), field.dataType());
        }
        List<String> faults = new ArrayList<>();
        for (Column column : table.columns()) {
            DataType type = types.get(column.name());
            DataType wanted = Store.sparkType(column.type());
            if (type == null) {
                faults.add("column '" + column.name() + "' is missing");
            } else if (!DataType.equalsIgnoreNullability(type, wanted)) {
                faults.add("column '" + column.name() + "' is " + type.sql() + ", declared "
                        + column.type().sql());
            }
        }
        if (!faults.isEmpty()) {
            throw new ContractException("table '" + table.name() + "': " + String.join("; ", faults));
        }
        return rows.select(
                table.columnNames().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** What is measured while the rows are written. */
    List<org.apache.spark.sql.Column> measures() {
        List<org.apache.spark.sql.Column> measures = new ArrayList<>();
        measures.add(count(lit(1)).as(ROWS));
        org.apache.spark.sql.Column hash = xxhash64(
                table.columnNames().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new));
        measures.add(bit_xor(hash).as(DIGEST_XOR));
        measures.add(sum(hash.cast("decimal(20,0)")).as(DIGEST_SUM));
        for (Column column : table.columns()) {
            if (!column.nullable()) {
                measures.add(count(when(col(column.name()).isNull(), 1)).as("null_" + column.name()));
            }
        }
        if (isSorted()) {
            measures.add(udaf(new RepeatedKeys(), Encoders.LONG())
                    .apply(xxhash64(keys()))
                    .as(REPEATED));
        }
        for (Check check : table.checks()) {
            measures.add(count(when(expr("not (" + check.condition() + ")"), 1)).as("check_" + check.name()));
        }
        return measures;
    }

    /** Published tables are written sorted by key, so that a repeated key stands next to its like. */
    private boolean isSorted() {
        return table.published() && !table.keys().isEmpty();
    }

    private org.apache.spark.sql.Column[] keys() {
        return table.keys().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
    }

    /** Whether the key must be looked up in what was written: rows that are not sorted, or are known to repeat a key. */
    boolean mustLookUpKeys(Map<String, Object> measured) {
        return !table.keys().isEmpty() && (!isSorted() || number(measured, REPEATED) > 0);
    }

    /** Reads the measures; a broken rule is an exception, otherwise rows and digest are the result. */
    Written judge(Map<String, Object> measured) {
        List<String> faults = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!column.nullable() && number(measured, "null_" + column.name()) > 0) {
                faults.add(number(measured, "null_" + column.name()) + " rows have no '" + column.name() + "'");
            }
        }
        for (Check check : table.checks()) {
            if (number(measured, "check_" + check.name()) > 0) {
                faults.add(number(measured, "check_" + check.name()) + " rows break '" + check.name() + "' ("
                        + check.description() + ")");
            }
        }
        if (!faults.isEmpty()) {
            throw new ContractException("table '" + table.name() + "': " + String.join("; ", faults));
        }
        long rows = number(measured, ROWS);
        Object sum = measured.get(DIGEST_SUM);
        String digest = "%016x-%s-%d"
                .formatted(
                        number(measured, DIGEST_XOR),
                        sum == null
                                ? "0"
                                : ((BigDecimal) sum)
                                        .toBigInteger()
                                        .mod(DIGEST_SIZE)
                                        .toString(16),
                        rows);
        return new Written(table.name(), rows, digest);
    }

    /** The key is unique: looked up in what was written. */
    void requireUniqueKey(Dataset<Row> written) {
        List<Row> twice = written.groupBy(keys())
                .agg(count(lit(1)).as("n"))
                .where(col("n").gt(1))
                .limit(EXAMPLES)
                .collectAsList();
        if (!twice.isEmpty()) {
            throw new ContractException("table '" + table.name() + "' holds a key more than once ("
                    + String.join(", ", table.keys()) + "): "
                    + twice.stream().map(Row::toString).collect(Collectors.joining(" ")));
        }
    }

    private static long number(Map<String, Object> measured, String name) {
        Object value = measured.get(name);
        return value == null ? 0 : ((Number) value).longValue();
    }
}
