package org.fosse.engine;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.Serial;
import java.io.Serializable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.InterpretedMutableProjection;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fosse.tables.Check;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;

/**
 * The checks of a table, ready to be held against rows one by one while they are written. Spark reads the conditions and
 * works them out without compiling anything: a check has a handful of steps, and compiling them would take longer than a
 * small table.
 */
final class Checks implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** No checks. */
    static final Checks NONE = new Checks(0, null, null);

    private final int count;
    private final @Nullable Seq<Expression> broken;
    private final @Nullable Seq<Attribute> columns;
    private transient @Nullable InterpretedMutableProjection projection;

    private Checks(int count, @Nullable Seq<Expression> broken, @Nullable Seq<Attribute> columns) {
        this.count = count;
        this.broken = broken;
        this.columns = columns;
    }

    /** The checks that a table declares. */
    static Checks of(SparkSession spark, Table table) {
        if (table.checks().isEmpty()) {
            return NONE;
        }
        Column[] broken = table.checks().stream().map(Checks::broken).toArray(Column[]::new);
        Project project = (Project)
                withoutRows(spark, table).select(broken).queryExecution().optimizedPlan();
        return new Checks(
                broken.length,
                expressions(project.projectList()),
                project.child().output());
    }

    /**
     * The table without a row, for Spark to read conditions against. Spark's public way of making one writes and compiles
     * a program for every table; this call Spark does not promise to keep.
     */
    private static Dataset<Row> withoutRows(SparkSession spark, Table table) {
        RDD<InternalRow> none = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .<InternalRow>emptyRDD()
                .rdd();
        return ((org.apache.spark.sql.classic.SparkSession) spark).internalCreateDataFrame(none, schema(table), false);
    }

    private static StructType schema(Table table) {
        StructType schema = new StructType();
        for (org.fosse.tables.Column column : table.columns()) {
            schema = schema.add(column.name(), sparkType(column.type()), true);
        }
        return schema;
    }

    /** Built by hand, since parsing a wide struct from its SQL takes seconds. */
    private static DataType sparkType(Type type) {
        return switch (type) {
            case STRING -> DataTypes.StringType;
            case LONG -> DataTypes.LongType;
            case INT -> DataTypes.IntegerType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case BINARY -> DataTypes.BinaryType;
        };
    }

    @SuppressWarnings("unchecked")
    private static Seq<Expression> expressions(Seq<?> named) {
        return (Seq<Expression>) named;
    }

    private static Column broken(Check check) {
        return when(expr("not (" + check.condition() + ")"), lit(1)).otherwise(lit(0));
    }

    /** Adds one to the count of every check that the row breaks. */
    void count(InternalRow row, long[] counts) {
        if (count == 0) {
            return;
        }
        if (projection == null) {
            projection = new InterpretedMutableProjection(broken, columns);
        }
        InternalRow found = projection.apply(row);
        for (int i = 0; i < count; i++) {
            counts[i] += found.getInt(i);
        }
    }
}
