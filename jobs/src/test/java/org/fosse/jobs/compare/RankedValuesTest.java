package org.fosse.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.tables.BenchmarkKind;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** Which values take a place among the others. */
class RankedValuesTest {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final int PROVIDERS = 12;

    private static PeriodFixture providers() {
        PeriodFixture fixture = new PeriodFixture();
        for (int i = 0; i < PROVIDERS; i++) {
            fixture.area("R%02d".formatted(i), Level.PROVIDER);
        }
        return fixture;
    }

    private static List<TableRow<BenchmarkTable>> rows(PeriodFixture fixture, String valueType) {
        PeriodValues period =
                fixture.period(PeriodFixture.indicator("I", valueType, 100, Polarity.LOWER_IS_BETTER), START, END);
        Benchmarks.Rule rule =
                new Benchmarks.Rule(5, 10, 20, START, Variation.defaults().suspect());
        return new TableRows<>(
                        BenchmarkTable.TABLE,
                        Benchmarks.rows(period, Compared.every(), new PeerLists(5), rule, Adjuster.none()))
                .where(BenchmarkTable.BENCHMARK, BenchmarkKind.LEVEL)
                .list();
    }

    @Test
    void aPlainCountIsAsLargeAsItsAreaAndTakesNoPlace() {
        PeriodFixture fixture = providers();
        for (int i = 0; i < PROVIDERS; i++) {
            fixture.value("R%02d".formatted(i), 100.0 * i + 1);
        }
        assertThat(rows(fixture, "count")).hasSize(PROVIDERS).allSatisfy(row -> {
            assertThat(row.has(BenchmarkTable.RANK)).isFalse();
            assertThat(row.get(BenchmarkTable.REASON)).contains("plain_count");
        });
    }

    @Test
    void aValueOfAHandfulTakesNoPlaceAndNoneFromOthers() {
        PeriodFixture fixture = providers();
        for (int i = 0; i < PROVIDERS - 1; i++) {
            fixture.count("R%02d".formatted(i), 20 + i, 100);
        }
        fixture.count("R11", 5, 5);
        List<TableRow<BenchmarkTable>> rows = rows(fixture, "proportion");

        assertThat(rows)
                .filteredOn(row -> row.get(BenchmarkTable.AREA_CODE).equals("R11"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.has(BenchmarkTable.RANK)).isFalse();
                    assertThat(row.get(BenchmarkTable.REASON)).isEqualTo("too_few_to_rank");
                });
        assertThat(rows)
                .filteredOn(row -> row.has(BenchmarkTable.RANK))
                .hasSize(PROVIDERS - 1)
                .allSatisfy(row -> assertThat(row.get(BenchmarkTable.AREAS)).isEqualTo(PROVIDERS - 1L));
    }
}
