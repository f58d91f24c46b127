package org.fosse.jobs.question;

import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.Column;
import org.fosse.tables.Table;

/** Do the numbers, the contracts, the assessments and what people say agree? {@link Triangle} has the rules. */
public final class TriangulationJob implements PlainJob {
    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                SignalJob.UNIT_CODE,
                SignalJob.DOMAIN,
                Shared.PERIOD_START,
                Shared.PERIOD_END,
                Shared.PERIOD_LABEL,
                SignalJob.UNIT_LEVEL,
                SignalJob.UNIT_NAME));
        add(
                columns,
                Triangle.Kind.QUANTITATIVE,
                "The indicators whose period ends in the quarter: points of control charts, places in the funnel after the false discovery rate, change of gaps");
        add(columns, Triangle.Kind.CONTRACT, "The requirements of quality schedules met or in breach");
        add(
                columns,
                Triangle.Kind.ASSESSMENT,
                "Assessments made in the quarter: levels in the worst third of the scale are of concern, in the best third good; ratings below the standard; voices far apart");
        add(columns, Triangle.Kind.QUALITATIVE, "Soft intelligence, item by item");
        columns.add(Column.attribute(
                        "verdict",
                        STRING,
                        "agree (every kind that is there says the same), disagree (one is of concern, another good), partly (neither), single source, or no evidence.")
                .required());
        columns.add(Column.attribute(
                        "side",
                        STRING,
                        "What they say together: concern or good where a kind does and none says the opposite; mixed; neither; none without evidence.")
                .required());
        columns.add(Column.attribute(
                "parent_code", STRING, "The unit right above it, which should know. Null for the system."));
        columns.add(
                Column.attribute(
                        "parent_verdict",
                        STRING,
                        "Vertical assurance: the verdict of that unit for the same part of quality and quarter; null where it has no evidence in the eight quarters."));
        columns.add(Column.attribute("parent_side", STRING, "What is said of that unit."));
        columns.add(Column.measure(
                        "peers",
                        LONG,
                        "units",
                        "Horizontal assurance: other units of the level with evidence in the part of quality and quarter.")
                .required());
        columns.add(
                Column.measure("peers_same", LONG, "units", "Other units of the level with the same verdict and side.")
                        .required());
        return columns;
    }

    private static void add(List<Column> columns, Triangle.Kind kind, String what) {
        columns.add(Column.attribute(
                        kind.text(),
                        STRING,
                        what
                                + ". concern or good where two thirds of those that take a side do, otherwise mixed; neither where none does; none without evidence.")
                .required());
        columns.add(count(kind.text() + "_concern", "Pieces of this evidence that are of concern."));
        columns.add(count(kind.text() + "_good", "Those that are good."));
        columns.add(count(kind.text() + "_all", "All of them."));
    }

    private static Column count(String name, String description) {
        return Column.measure(name, INT, "pieces", description).required();
    }

    @Override
    public Table output() {
        return TriangulationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        LocalDate today = run.date();
        return Together.evidence(
                in.get(EvidenceTable.TABLE),
                TriangulationTable.TABLE,
                evidence -> Triangles.of(evidence, today)
                        .rows(new RowBuilder(TriangulationTable.TABLE))
                        .iterator());
    }
}
