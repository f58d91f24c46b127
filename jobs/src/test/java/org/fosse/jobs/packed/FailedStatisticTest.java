package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.jobs.observation.PackedJob;
import org.fosse.jobs.run.Sessions;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Type;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statistic that throws on one indicator, in each of the three ways that a table can be made. */
final class FailedStatisticTest {
    private static final Path CONF = Path.of(System.getProperty("fosse.root"), "conf");

    @AutoClose
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    /** A table with a row per period. */
    private static final class Made {
        static final Field<Made, String> INDICATOR =
                new Field<>(0, Column.key("indicator_id", Type.STRING, "The indicator."), String.class);
        static final Field<Made, LocalDate> START =
                new Field<>(1, Column.key("period_start", Type.DATE, "Its first day."), LocalDate.class);
        static final Field<Made, LocalDate> END =
                new Field<>(2, Column.key("period_end", Type.DATE, "Its last day."), LocalDate.class);

        static TypedTable<Made> table(String name) {
            TypedTable.Builder<Made> table = new TypedTable.Builder<>(name, Stage.COMPUTE, true, "One row per period.");
            List.of(INDICATOR, START, END).forEach(field -> table.field(field.column(), field.type()));
            return table.table();
        }
    }

    private record Counted(TypedTable<Made> output, Statistic<TableRow<Made>> made)
            implements PeriodStatisticJob<Made> {
        @Override
        public Statistic<TableRow<Made>> statistic(Inputs in, Run run) {
            return made;
        }
    }

    @BeforeAll
    static void start() {
        spark = Sessions.start("local[2]");
    }

    private static TableRow<Made> row(PeriodValues period, String failing) {
        if (period.indicator().id().equals(failing)) {
            throw new IllegalArgumentException("count 4711 is above its denominator");
        }
        return Made.table("row")
                .row()
                .set(Made.INDICATOR, period.indicator().id())
                .set(Made.START, period.start())
                .set(Made.END, period.end())
                .build();
    }

    @Test
    void onlyThatIndicatorIsLeftOutAndItIsTold() {
        SmallWorld world = new SmallWorld(11);
        Store store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
        List<String> indicators = world.plain().keySet().stream().sorted().toList();
        String failing = indicators.get(0);
        List<Counted> tables = List.of(
                new Counted(
                        Made.table("per_period"),
                        Statistic.perPeriod(each -> List.of(row(each, failing)).iterator())),
                new Counted(Made.table("per_indicator"), Statistic.perIndicator(periods -> {
                    List<TableRow<Made>> rows = new ArrayList<>();
                    periods.forEach(each -> rows.add(row(each, failing)));
                    return rows.iterator();
                })),
                new Counted(
                        Made.table("in_series"),
                        Statistic.inSeries(
                                () -> each -> List.of(row(each, failing)).iterator())));
        Run run = new Run(spark, ConfigLoader.load(CONF), LocalDate.of(2025, 3, 31), folder, 7);
        List<Job> jobs = new ArrayList<>(world.jobs(5, 5));
        jobs.add(new PackedJob());
        jobs.addAll(tables);

        List<Written> written = new Pipeline(store, run, Progress.NONE)
                .make(jobs, 0, jobs.size()).stream()
                        .flatMap(made -> made.written().stream())
                        .toList();

        assertThat(written.subList(0, jobs.size() - tables.size()))
                .allMatch(each -> each.failures().isEmpty());
        for (int i = 0; i < tables.size(); i++) {
            Written one = written.get(jobs.size() - tables.size() + i);
            assertThat(one.failures())
                    .as(one.table())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith(failing) && line.contains("IllegalArgumentException at "))
                    .noneMatch(line -> line.contains("4711"));
            List<String> found = store.rows(tables.get(i).output()).stream()
                    .map(each -> each.get(Made.INDICATOR))
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(found).as(one.table()).isEqualTo(indicators.subList(1, indicators.size()));
        }
    }
}
