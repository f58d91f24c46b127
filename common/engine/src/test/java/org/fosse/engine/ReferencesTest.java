package org.fosse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables made row by row of others, and keys that lead from one table to another. */
final class ReferencesTest {
    /** More rows than fit into a file that the driver reads itself, and more texts than a dictionary holds. */
    private static final int MANY = 120_000;

    @TempDir
    private Path folder;

    private Store store;

    private static final class Values {
        private static final TypedTable.Builder<Values> T =
                new TypedTable.Builder<>("value", Stage.COMPUTE, true, "A value.");
        static final Field<Values, Long> NUMBER = T.field(Column.key("number", Type.LONG, "Its number."), Long.class);
        static final Field<Values, String> AREA =
                T.field(Column.attribute("area", Type.STRING, "The area."), String.class);
        static final TypedTable<Values> TABLE = T.table();
    }

    private static final class Facts {
        private static final TypedTable.Builder<Facts> T =
                new TypedTable.Builder<>("fact_value", Folder.STAR, Stage.COMPUTE, true, "A fact.");
        static final Field<Facts, Long> NUMBER = T.field(Column.key("number", Type.LONG, "Its number."), Long.class);
        static final Field<Facts, String> AREA = T.field(
                Column.attribute("area_key", Type.STRING, "The area.").leadingTo(new ForeignKey("dim_area", null)),
                String.class);
        static final TypedTable<Facts> TABLE = T.table();
    }

    private static final class Areas {
        private static final TypedTable.Builder<Areas> T =
                new TypedTable.Builder<>("dim_area", Folder.STAR, Stage.COMPUTE, true, "An area.");
        static final Field<Areas, String> KEY = T.field(Column.key("area_key", Type.STRING, "Its key."), String.class);
        static final TypedTable<Areas> TABLE = T.table();
    }

    /** Takes even numbers. */
    private record Even() implements MapJob<Values, Facts> {
        @Override
        public TypedTable<Facts> output() {
            return Facts.TABLE;
        }

        @Override
        public TypedTable<Values> source() {
            return Values.TABLE;
        }

        @Override
        public List<Table> inputs() {
            return List.of(Values.TABLE);
        }

        @Override
        public int[] places() {
            return new int[] {0, 1};
        }

        @Override
        public RowMap<Values, Facts> map(Inputs in, Run run) {
            return Even::rows;
        }

        private static Iterator<TableRow<Facts>> rows(Iterator<TableRow<Values>> rows, Consumer<String> leftOut) {
            Iterable<TableRow<Values>> all = () -> rows;
            return StreamSupport.stream(all.spliterator(), false)
                    .flatMap(row -> {
                        if (row.get(Values.NUMBER) % 2 != 0) {
                            leftOut.accept("odd");
                            return Stream.of();
                        }
                        return Stream.of(Facts.TABLE
                                .row()
                                .copy(Facts.NUMBER, row, Values.NUMBER)
                                .copy(Facts.AREA, row, Values.AREA)
                                .build());
                    })
                    .iterator();
        }
    }

    @BeforeEach
    void open() {
        store = new Store(TestSession.context(), folder.resolve("tables"), folder.resolve("working"));
    }

    @Test
    void aSmallTableIsMappedOnTheDriverAndALargeOneByTasks() {
        write(new InMemory<>(Values.TABLE, values(5, "A")));
        assertThat(write(new Even()).rows()).isEqualTo(3);
        assertThat(store.leftOut(Facts.TABLE)).containsExactly(Map.entry("odd", 2L));

        write(new OnTasks<>(Values.TABLE, unlike(), 2));
        assertThat(store.bytes(Values.TABLE)).isGreaterThan(1L << 20);
        assertThat(write(new Even()).rows()).isEqualTo(MANY / 2);
        assertThat(store.leftOut(Facts.TABLE)).containsExactly(Map.entry("odd", MANY / 2L));
        assertThat(store.folder(Facts.TABLE)).isEqualTo(folder.resolve("tables/star/fact_value"));
    }

    @Test
    void everyTextOfAColumnIsFoundWhetherTheFileHasADictionaryOrNot() {
        write(new OnTasks<>(Values.TABLE, unlike(), 1));
        assertThat(store.texts(Values.TABLE, Values.AREA)).hasSize(MANY);

        List<TableRow<Values>> few = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> few.add(value(i, i % 3 == 0 ? null : "area " + i % 3)));
        write(new OnTasks<>(Values.TABLE, few, 2));
        assertThat(store.texts(Values.TABLE, Values.AREA)).containsExactly("area 1", "area 2");
    }

    @Test
    void aKeyThatLeadsNowhereIsADefect() {
        write(new InMemory<>(Values.TABLE, values(4, "A")));
        write(new Even());
        write(new InMemory<>(Areas.TABLE, areas("A0", "A2")));
        List<Table> star = List.of(Facts.TABLE, Areas.TABLE);
        assertThatNoException().isThrownBy(() -> References.require(store, star));

        write(new InMemory<>(Areas.TABLE, areas("A0")));
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> References.require(store, star))
                .withMessage("table 'fact_value': 1 keys in 'area_key' are not in table 'dim_area'");
    }

    private static List<TableRow<Values>> values(int number, String area) {
        return IntStream.range(0, number).mapToObj(i -> value(i, area + i)).toList();
    }

    /** Many values, whose areas have nothing in common that a file could leave out. */
    private static List<TableRow<Values>> unlike() {
        Random random = new Random(1);
        return IntStream.range(0, MANY)
                .mapToObj(i -> value(i, Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong())))
                .toList();
    }

    private static TableRow<Values> value(long number, @Nullable String area) {
        return Values.TABLE
                .row()
                .set(Values.NUMBER, number)
                .set(Values.AREA, area)
                .build();
    }

    private static List<TableRow<Areas>> areas(String... keys) {
        return Stream.of(keys)
                .map(key -> Areas.TABLE.row().set(Areas.KEY, key).build())
                .toList();
    }

    private Written write(Job job) {
        Run run = PipelineTest.run(TestSession.context(), folder);
        return store.write(job, new Inputs(job, store, run), run).get(0);
    }
}
