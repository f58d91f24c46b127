package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.Test;

final class PlanTest {
    private static final Table LANDED = working("landed", Stage.LAND);
    private static final Table AREA = published("area", Stage.CLEAN);
    private static final Table CHECKED = working("checked", Stage.CLEAN);
    private static final Table RATE = published("rate", Stage.COMPUTE);
    private static final Table FINDING = published("finding", Stage.COMPUTE);

    /** A job that is a declaration and no more: plans never build. */
    private record Declared(Table output, List<Table> inputs) implements Job {
        @Override
        public Dataset<Row> build(Inputs in, Run run) {
            throw new UnsupportedOperationException("a plan is made without building anything");
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
        Table alone = published("alone", Stage.LAND);
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
        Table other = Table.published("area", Stage.CLEAN, "Another area.", AREA.columns());
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

    private static Job job(Table output, Table... inputs) {
        return new Declared(output, List.of(inputs));
    }

    private static Table working(String name, Stage stage) {
        return Table.working(name, stage, "A row.", List.of(Column.key("id", Type.STRING, "The id.")));
    }

    private static Table published(String name, Stage stage) {
        return Table.published(name, stage, "A row.", List.of(Column.key("id", Type.STRING, "The id.")));
    }
}
