package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.engine.Job;
import org.fosse.jobs.run.Jobs;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Role;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every table of Fosse keeps, whatever it holds. */
final class JobsTest {
    private static final Set<Type> PLAIN =
            Set.of(Type.STRING, Type.LONG, Type.INT, Type.DOUBLE, Type.BOOLEAN, Type.DATE);
    private static final String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";
    private static final String SENTENCE = "(?s)[A-Za-z0-9].*[.:]";

    static Stream<Named<Table>> tables() {
        return Jobs.plan().tables().stream().map(table -> Named.of(table.name(), table));
    }

    static Stream<Named<Table>> published() {
        return tables().filter(table -> table.getPayload().published());
    }

    @Test
    void thePlanHoldsEveryJobOnce() {
        assertThat(Jobs.plan().jobs()).hasSameSizeAs(Jobs.all());
        assertThat(Jobs.plan().tables()).extracting(Table::name).doesNotHaveDuplicates();
    }

    @Test
    void everyTableOfTheRoadIsPublished() {
        assertThat(published())
                .extracting(Named::getName)
                .contains(
                        "area",
                        "membership",
                        "indicator",
                        "observation",
                        "rate",
                        "variation",
                        "inequality",
                        "quality_schedule",
                        "assessment_score",
                        "assessment_summary",
                        "assessment_gap",
                        "framework",
                        "profile",
                        "rejected_row",
                        "run_input");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void aPublishedTableHasAKey(Table table) {
        assertThat(table.keys()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aKeyIsNeverEmpty(Table table) {
        assertThat(table.columns())
                .filteredOn(column -> column.role() == Role.IDENTIFIER)
                .noneMatch(Column::nullable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void namesAreInSnakeCase(Table table) {
        assertThat(table.name()).matches(SNAKE_CASE);
        assertThat(table.columnNames()).allMatch(name -> name.matches(SNAKE_CASE));
        assertThat(table.checks()).extracting(Check::name).allMatch(name -> name.matches(SNAKE_CASE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void everyReaderUnderstandsTheTypesOfAPublishedTable(Table table) {
        assertThat(table.columns()).extracting(Column::type).allMatch(PLAIN::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void everythingPublishedIsDescribedInASentence(Table table) {
        assertThat(table.description()).matches(SENTENCE);
        assertThat(table.columns()).extracting(Column::description).allMatch(text -> text.matches(SENTENCE));
        assertThat(table.checks()).extracting(Check::description).allMatch(text -> text.matches(SENTENCE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void aMeasureHasAUnit(Table table) {
        assertThat(table.columns())
                .filteredOn(column -> column.role() == Role.MEASURE)
                .noneMatch(column -> column.unit().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void aMeasureIsANumber(Table table) {
        assertThat(table.columns())
                .filteredOn(column -> column.role() == Role.MEASURE)
                .extracting(Column::type)
                .allMatch(Set.of(Type.LONG, Type.INT, Type.DOUBLE)::contains);
    }

    @Test
    void oneNameHasOneType() {
        Map<String, Type> types = new HashMap<>();
        // A rejected row keeps the value as it was written, whatever it was meant to be.
        for (Table table : Jobs.plan().tables()) {
            if (!table.published() || table.equals(RejectedRowTable.TABLE)) {
                continue;
            }
            for (Column column : table.columns()) {
                Type known = types.putIfAbsent(column.name(), column.type());
                assertThat(column.type())
                        .as("%s of %s", column.name(), table.name())
                        .isEqualTo(known == null ? column.type() : known);
            }
        }
    }

    @Test
    void noJobReadsItsOwnTable() {
        List<Job> jobs = Jobs.all();
        assertThat(jobs).noneMatch(job -> job.inputs().contains(job.output()));
    }
}
