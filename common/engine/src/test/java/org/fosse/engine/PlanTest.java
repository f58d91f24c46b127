package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.Test;

final class PlanTest {
    private static final TypedTable<PlanTest> LANDED = working("landed", Stage.LAND);
    private static final TypedTable<PlanTest> AREA = published("area", Stage.CLEAN);
    private static final TypedTable<PlanTest> CHECKED = working("checked", Stage.CLEAN);
    private static final TypedTable<PlanTest> RATE = published("rate", Stage.COMPUTE);
    private static final TypedTable<PlanTest> FINDING = published("finding", Stage.COMPUTE);

    /** A job that is a declaration and no more: plans make no row. */
    private record Declared(TypedTable<PlanTest> output, List<Table> inputs) implements RowJob<PlanTest> {
        @Override
        public List<TableRow<PlanTest>> rows(Inputs in, Run run) {
            throw new UnsupportedOperationException("a plan is made without making rows");
        }
    }

    private static final List<Job> JOBS = List.of(
            job(FINDING, RATE, AREA), job(RATE, CHECKED), job(CHECKED, LANDED, AREA), job(AREA, LANDED), job(LANDED));

    @Test
    void everyJobComesAfterThoseItReads() {
        assertThat(Plan.of(JOBS).tables()).containsExactly(LANDED, AREA, CHECKED, RATE, FINDING);
    }

    @Test
    void allOfAStageComesBeforeAnyOfTheNext() {
        TypedTable<PlanTest> alone = published("alone", Stage.LAND);
        Plan plan = Plan.of(List.of(job(AREA, LANDED), job(LANDED), job(alone)));

        assertThat(plan.tables()).containsExactly(LANDED, alone, AREA);
        assertThat(plan.jobs(Stage.LAND)).extracting(Job::output).containsExactly(LANDED, alone);
    }

    @Test
    void aCircleIsRefusedAndNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(RATE, FINDING), job(FINDING, RATE))))
                .withMessageContaining("rate, finding");
    }

    @Test
    void readingALaterStageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(AREA, RATE), job(RATE))))
                .withMessageContaining("later stage")
                .withMessageContaining("area");
    }

    @Test
    void aTableMadeTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(AREA), job(AREA))))
                .withMessage("table 'area' is made by two jobs");
    }

    @Test
    void readingATableThatNoOneMakesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(RATE, AREA))))
                .withMessageContaining("'rate' reads 'area'");
    }

    @Test
    void readingAnotherDeclarationOfATableIsRefused() {
        TypedTable<PlanTest> other = table("area", Stage.CLEAN, true, "Another area.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(AREA), job(RATE, other))))
                .withMessageContaining("no job makes as declared");
    }

    @Test
    void aWorkingTableThatNoOneReadsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(List.of(job(LANDED), job(AREA))))
                .withMessage("working table 'landed' is read by no job");
    }

    @Test
    void aPartIsTheNamedTablesAndWhatTheyNeed() {
        assertThat(Plan.of(JOBS).only(List.of("rate")).tables()).containsExactly(LANDED, AREA, CHECKED, RATE);
    }

    @Test
    void anUnknownTableIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(JOBS).only(List.of("rates")))
                .withMessage("there is no table 'rates'; the tables are area, checked, finding, landed, rate");
    }

    private static Job job(TypedTable<PlanTest> output, Table... inputs) {
        return new Declared(output, List.of(inputs));
    }

    private static TypedTable<PlanTest> working(String name, Stage stage) {
        return table(name, stage, false, "A row.");
    }

    private static TypedTable<PlanTest> published(String name, Stage stage) {
        return table(name, stage, true, "A row.");
    }

    private static TypedTable<PlanTest> table(String name, Stage stage, boolean published, String description) {
        TypedTable.Builder<PlanTest> table = new TypedTable.Builder<>(name, stage, published, description);
        table.field(Column.key("id", Type.STRING, "The id."), String.class);
        return table.table();
    }
}
