package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs made side by side, on a real session. */
final class PipelineTest {
    private static final Sums FIRST = Sums.table("first");
    private static final Sums SECOND = Sums.table("second");
    private static final Sums THIRD = Sums.table("third");
    private static final Sums FOURTH = Sums.table("fourth");

    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private Store store;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        spark = TestSession.context();
    }

    @BeforeEach
    void open() {
        store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
    }

    /** A run over nothing; these jobs ask it for the session only. */
    static Run run(JavaSparkContext spark, Path folder) {
        return new Run(spark, null, LocalDate.of(2026, 3, 31), folder, 1);
    }

    @Test
    void aTableIsMadeAfterThoseItReads() {
        List<Job> jobs =
                List.of(new Sum(FIRST), new Sum(SECOND, FIRST), new Sum(THIRD, FIRST), new Sum(FOURTH, SECOND, THIRD));

        List<Written> written = pipeline().make(jobs, 0, 4).stream()
                .flatMap(made -> made.written().stream())
                .toList();

        assertThat(written).extracting(Written::table).containsExactly("first", "second", "third", "fourth");
        assertThat(store.rows(FOURTH.table()))
                .extracting(row -> row.get(FOURTH.sum()))
                .containsExactly(2L);
        assertThat(told.indexOf("started second")).isGreaterThan(told.indexOf("finished first"));
        assertThat(told.indexOf("started fourth"))
                .isGreaterThan(told.indexOf("finished second"))
                .isGreaterThan(told.indexOf("finished third"));
    }

    @Test
    void aDefectOfAJobStopsTheRunAsItIs() {
        Job broken = new Sum(SECOND) {
            @Override
            public List<TableRow<Sums>> rows(Inputs in, Run run) {
                throw new IllegalStateException("a defect");
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline().make(List.of(new Sum(FIRST), broken, new Sum(THIRD, SECOND)), 0, 3))
                .withMessage("a defect");
        assertThat(told).doesNotContain("started third");
    }

    @Test
    void jobsThatWaitForEachOtherAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline().make(List.of(new Sum(FIRST, SECOND), new Sum(SECOND, FIRST)), 0, 2))
                .withMessageContaining("first")
                .withMessageContaining("second");
    }

    @Test
    void whatWouldBeTheSameAgainIsTaken() throws IOException {
        List<Job> jobs =
                List.of(new Sum(FIRST), new Dated(SECOND, FIRST), new Sum(THIRD, SECOND), new Sum(FOURTH, FIRST));
        Kept first = kept("program", "2026-03-31");
        first.keep(pipeline(first).make(jobs, 0, 4), tables(jobs), store, Map.of());

        assertThat(takenOnTheNext("program", "2026-03-31", jobs)).containsExactly("first", "second", "third", "fourth");
        assertThat(takenOnTheNext("program", "2026-04-01", jobs)).containsExactly("first", "fourth", "third");
        assertThat(takenOnTheNext("program", "2026-02-01", jobs)).containsExactly("first", "fourth");
        assertThat(store.rows(THIRD.table()))
                .extracting(row -> row.get(THIRD.sum()))
                .containsExactly(3L);
        assertThat(takenOnTheNext("another program", "2026-03-31", jobs)).isEmpty();
    }

    @Test
    void whatIsMadeOfTheDateIsTakenAsLongAsItIsTheSame() throws IOException {
        List<Job> jobs = List.of(new Half(FIRST), new Sum(SECOND, FIRST));
        Kept first = kept("program", "2026-03-31");
        first.keep(pipeline(first).make(jobs, 0, 2), tables(jobs), store, Map.of());

        assertThat(takenOnTheNext("program", "2026-03-31", jobs)).containsExactly("first", "second");
        assertThat(takenOnTheNext("program", "2026-06-30", jobs)).containsExactly("first", "second");
        assertThat(takenOnTheNext("program", "2026-07-01", jobs)).isEmpty();
        assertThat(takenOnTheNext("program", "2027-03-31", jobs)).isEmpty();
        // Only dates to come were looked at.
        assertThat(takenOnTheNext("program", "2026-03-30", jobs)).containsExactly("second");
    }

    @Test
    void aPieceThatIsTheSameAgainIsTakenAndTheOthersAreMade() throws IOException {
        Kept first = kept("program", "2026-03-31");
        List<Job> before = List.of(new Pieces(List.of(1L, 2L, 3L)));
        first.keep(pipeline(first).make(before, 0, 1), tables(before), store, Map.of());

        Kept second = kept("program", "2026-04-01");
        store = new Store(spark, folder.resolve("second/tables"), folder.resolve("second/working"));
        List<Made> made = pipeline(second).make(List.of(new Pieces(List.of(5L, 3L, 1L, 4L))), 0, 1);

        assertThat(second.taken(FIRST.table())).isEqualTo(2);
        assertThat(store.rows(FIRST.table()))
                .extracting(row -> row.get(FIRST.sum()))
                .containsExactly(5L, 3L, 1L, 4L);
        Store whole = new Store(spark, folder.resolve("whole/tables"), folder.resolve("whole/working"));
        Job all = new Pieces(List.of(1L, 3L, 4L, 5L));
        assertThat(made.get(0).written().get(0).digest())
                .isEqualTo(whole.write(all, new Inputs(all, whole, run(spark, folder)), run(spark, folder))
                        .get(0)
                        .digest());
    }

    /** Rows of one number each. */
    private record Pieces(List<Long> numbers) implements PieceJob {
        private record OneRow(long number) implements Piece {
            @Override
            public String of() {
                return "the number " + number;
            }

            @Override
            public Iterator<SplitJob.Part> rows() {
                return List.of(new SplitJob.Part(
                                0,
                                FIRST.table()
                                        .row()
                                        .set(FIRST.name(), of())
                                        .set(FIRST.sum(), number)
                                        .build()))
                        .iterator();
            }
        }

        @Override
        public List<Table> outputs() {
            return List.of(FIRST.table());
        }

        @Override
        public List<Table> inputs() {
            return List.of();
        }

        @Override
        public List<OneRow> pieces(Inputs in, Run run) {
            // What differs on the next day.
            Objects.requireNonNull(run.date());
            return numbers.stream().map(OneRow::new).toList();
        }
    }

    @Test
    void aKeptFileThatIsDamagedIsMadeAgain() throws IOException {
        List<Job> jobs = List.of(new Sum(FIRST), new Sum(SECOND, FIRST));
        Kept first = kept("program", "2026-03-31");
        first.keep(pipeline(first).make(jobs, 0, 2), tables(jobs), store, Map.of());
        Path file = folder.resolve("kept/tables/second/part-00000.parquet");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(file);
        Files.write(file, bytes);

        assertThat(takenOnTheNext("program", "2026-03-31", jobs)).containsExactly("first");
        assertThat(store.rows(SECOND.table()))
                .extracting(row -> row.get(SECOND.sum()))
                .containsExactly(1L);
    }

    @Test
    void whatMayHaveChangedWhileItWasReadIsMadeAgain() throws IOException {
        List<Job> jobs = List.of(new Sum(FIRST), new Dated(SECOND, FIRST));
        Kept first = kept("program", "2026-03-31");
        List<Made> made = pipeline(first).make(jobs, 0, 2).stream()
                .map(each -> each.ofUnknown(Given.DATE))
                .toList();
        first.keep(made, tables(jobs), store, Map.of());

        assertThat(takenOnTheNext("program", "2026-03-31", jobs)).containsExactly("first");
    }

    @Test
    void notesThatCannotBeReadMeanThatEverythingIsMade() throws IOException {
        List<Job> jobs = List.of(new Sum(FIRST));
        Kept first = kept("program", "2026-03-31");
        first.keep(pipeline(first).make(jobs, 0, 1), tables(jobs), store, Map.of());
        Files.writeString(folder.resolve("kept/notes.json"), "{\"program\":\"program\",\"jobs\":[{\"made\":null}]}");

        assertThat(takenOnTheNext("program", "2026-03-31", jobs)).isEmpty();
    }

    /** What a further run takes over, in a store of its own. */
    private List<String> takenOnTheNext(String program, String date, List<Job> jobs) {
        store = new Store(spark, folder.resolve(told.size() + "/tables"), folder.resolve(told.size() + "/working"));
        told.clear();
        LocalDate day = LocalDate.parse(date);
        Run next = new Run(SparkOnDemand.started(spark), null, day, folder, 1, null, null);
        List<String> taken = new ArrayList<>();
        new Pipeline(store, next, kept(program, date), new Progress() {
                    @Override
                    public void started(Table table, int done, int total) {}

                    @Override
                    public void taken(Table table, Written written, int done, int total) {
                        taken.add(table.name());
                    }

                    @Override
                    public void finished(Table table, Written written, int done, int total) {}
                })
                .make(jobs, 0, jobs.size());
        return taken;
    }

    private Kept kept(String program, String date) {
        return Kept.open(folder.resolve("kept"), program, given -> given == Given.DATE ? date : "");
    }

    private static Map<String, Table> tables(List<Job> jobs) {
        Map<String, Table> tables = new HashMap<>();
        jobs.forEach(job -> tables.put(job.output().name(), job.output()));
        return tables;
    }

    private Pipeline pipeline() {
        return pipeline(Kept.none());
    }

    private Pipeline pipeline(Kept kept) {
        return new Pipeline(store, run(spark, folder), kept, new Progress() {
            @Override
            public void started(Table table, int done, int total) {
                told.add("started " + table.name());
            }

            @Override
            public void finished(Table table, Written written, int done, int total) {
                told.add("finished " + table.name());
            }
        });
    }

    /** A table whose one row is a sum. */
    private record Sums(TypedTable<Sums> table, Field<Sums, String> name, Field<Sums, Long> sum) {
        static Sums table(String name) {
            TypedTable.Builder<Sums> table = new TypedTable.Builder<>(name, Stage.COMPUTE, false, "One row: a sum.");
            Field<Sums, String> key = table.field(Column.key("name", Type.STRING, "A name."), String.class);
            Field<Sums, Long> sum = table.field(Column.measure("sum", Type.LONG, "", "A sum."), Long.class);
            return new Sums(table.table(), key, sum);
        }
    }

    /** One row: 1 for a job that reads nothing, otherwise the sum of what it reads. */
    private static class Sum implements RowJob<Sums> {
        final Sums made;
        private final List<Sums> read;

        Sum(Sums made, Sums... read) {
            this.made = made;
            this.read = List.of(read);
        }

        @Override
        public TypedTable<Sums> output() {
            return made.table();
        }

        @Override
        public List<Table> inputs() {
            return read.stream().<Table>map(Sums::table).toList();
        }

        @Override
        public List<TableRow<Sums>> rows(Inputs in, Run run) {
            long sum = read.isEmpty() ? 1 : 0;
            for (Sums each : read) {
                sum += in.rows(each.table()).get(0).get(each.sum());
            }
            return List.of(made.table()
                    .row()
                    .set(made.name(), "all")
                    .set(made.sum(), sum)
                    .build());
        }
    }

    /** One row: 1 more than what it reads, and another 1 before March. */
    private static final class Dated extends Sum {
        Dated(Sums made, Sums... read) {
            super(made, read);
        }

        @Override
        public List<TableRow<Sums>> rows(Inputs in, Run run) {
            TableRow<Sums> sum = super.rows(in, run).get(0);
            long more = run.date().isBefore(LocalDate.of(2026, 3, 1)) ? 2 : 1;
            return List.of(made.table()
                    .row()
                    .set(made.name(), "all")
                    .set(made.sum(), sum.get(made.sum()) + more)
                    .build());
        }
    }

    /** One row: the year, and one more in its second half. */
    private static final class Half extends Sum {
        Half(Sums made) {
            super(made);
        }

        @Override
        public List<TableRow<Sums>> rows(Inputs in, Run run) {
            long year = run.ofDate(LocalDate::getYear);
            boolean second = run.ofDate(date -> date.getMonthValue() > 6);
            return List.of(made.table()
                    .row()
                    .set(made.name(), "all")
                    .set(made.sum(), second ? year + 1 : year)
                    .build());
        }
    }
}
