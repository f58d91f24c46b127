package org.fosse.engine;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
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
    private static final int EXAMPLES = 3;

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

    /** Published tables are written sorted by key, so that a repeated key stands next to its like. */
    private boolean isSorted() {
        return table.published() && !table.keys().isEmpty();
    }

    private org.apache.spark.sql.Column[] keys() {
        return table.keys().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
    }

    /** Whether the key must be looked up in what was written: rows that are not sorted, or are known to repeat a key. */
    boolean mustLookUpKeys(Tally tally) {
        return tally.rows > 0 && !table.keys().isEmpty() && (!isSorted() || tally.repeatedKeys > 0);
    }

    /** Judges what was counted; a broken rule is an exception, otherwise rows and digest are the result. */
    Written judge(Tally tally) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < tally.missing.length; i++) {
            if (tally.missing[i] > 0) {
                faults.add(tally.missing[i] + " rows have no '"
                        + table.columns().get(i).name() + "'");
            }
        }
        for (int i = 0; i < tally.broken.length; i++) {
            if (tally.broken[i] > 0) {
                Check check = table.checks().get(i);
                faults.add(tally.broken[i] + " rows break '" + check.name() + "' (" + check.description() + ")");
            }
        }
        if (!faults.isEmpty()) {
            throw new ContractException("table '" + table.name() + "': " + String.join("; ", faults));
        }
        return new Written(table.name(), tally.rows, "%016x-%016x-%d".formatted(tally.xor, tally.sum, tally.rows));
    }

    /** Judges what was counted of rows in order of the key, whose repetitions stand next to each other. */
    Written judgeSorted(Tally tally) {
        if (!table.keys().isEmpty() && tally.repeatedKeys > 0) {
            throw new ContractException("table '" + table.name() + "' holds a key more than once ("
                    + String.join(", ", table.keys()) + "), in " + tally.repeatedKeys + " rows");
        }
        return judge(tally);
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
}
