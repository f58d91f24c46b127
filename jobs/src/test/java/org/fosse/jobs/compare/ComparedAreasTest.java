package org.fosse.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fosse.config.Indicator;
import org.fosse.config.PeerRule;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.BenchmarkKind;
import org.fosse.tables.Comparator;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.fosse.tables.OpportunityWord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twelve practices in two systems, with a group of their people, and what is said of them. */
final class ComparedAreasTest {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final int PRACTICES = 12;
    private static final int PEERS = 10;

    private static PeriodValues period;
    private static PeerLists peers;
    private static List<TableRow<ComparisonTable>> comparisons;
    private static List<TableRow<BenchmarkTable>> benchmarks;
    private static List<TableRow<SpineTable>> spine;

    @BeforeAll
    static void make() {
        PackedFixture fixture = new PackedFixture()
                .area("E92000001", Level.COUNTRY)
                .area("S1", Level.SYSTEM)
                .area("S2", Level.SYSTEM)
                .member("S1", "E92000001")
                .member("S2", "E92000001");
        for (int i = 0; i < PRACTICES; i++) {
            String code = "P%02d".formatted(i);
            fixture.area(code, Level.PRACTICE)
                    .member(code, i % 2 == 0 ? "S1" : "S2")
                    .member(code, "E92000001")
                    .counts(START, END, code, 200 + 40 * i, 1000)
                    .numbers(START, END, code, "sex", "Female", 150 + 20 * i, 500);
        }
        fixture.area("P99", Level.PRACTICE).member("P99", "S1").numbers(START, END, "P99", "all", "all");
        IndicatorFacts facts = new IndicatorFacts(
                "I",
                "M",
                "An indicator",
                ValueType.PROPORTION,
                100,
                Indicator.Range.of(ValueType.PROPORTION, 100),
                true,
                Polarity.HIGHER_IS_BETTER,
                PeriodFixture.standard(40),
                "access",
                null);
        period = fixture.periods(facts).get(0);
        peers = new PeerLists(5);
        for (int i = 0; i < PRACTICES; i++) {
            for (int p = 0, found = 0; found < PEERS; p++) {
                if (p != i) {
                    peers.add(number(i), number(p), "v1");
                    found++;
                }
            }
        }
        Compared every = Compared.every();
        comparisons = new TableRows<>(
                        ComparisonTable.TABLE,
                        Comparisons.rows(
                                period,
                                every,
                                peers,
                                Adjuster.none(),
                                Variation.defaults().suspect()))
                .list();
        benchmarks = new TableRows<>(
                        BenchmarkTable.TABLE,
                        Benchmarks.rows(
                                period,
                                every,
                                peers,
                                new Benchmarks.Rule(
                                        5, 10, 20, START, Variation.defaults().suspect()),
                                Adjuster.none()))
                .list();
        spine = new TableRows<>(SpineTable.TABLE, Spine.rows(period, every, peers, SpineTrends.none(), 3)).list();
    }

    @Test
    void noAreaIsComparedWithItself() {
        assertThat(comparisons)
                .filteredOn(row -> !row.find(ComparisonTable.COMPARATOR).equals(Comparator.AREA))
                .isNotEmpty()
                .noneMatch(
                        row -> row.find(ComparisonTable.AREA_CODE).equals(row.find(ComparisonTable.COMPARATOR_CODE)));
        assertThat(comparisons)
                .filteredOn(row -> row.find(ComparisonTable.AREA_CODE).equals("E92000001")
                        && row.find(ComparisonTable.BREAKDOWN).equals("all"))
                .extracting(row -> row.find(ComparisonTable.COMPARATOR))
                .containsExactly(Comparator.STANDARD);
    }

    @Test
    void rowsComeInOrderOfTheKey() {
        assertOrdered(comparisons, ComparisonTable.TABLE);
        assertOrdered(benchmarks, BenchmarkTable.TABLE);
    }

    @Test
    void aGroupIsComparedWithAllPeopleOfItsArea() {
        TableRow<ComparisonTable> row = comparison("P03", "sex", Comparator.AREA);

        assertThat(row.find(ComparisonTable.VALUE)).isCloseTo(42, within(1e-9));
        assertThat(row.find(ComparisonTable.COMPARATOR_VALUE)).isCloseTo(32, within(1e-9));
        assertThat(row.find(ComparisonTable.OUTCOME_95)).isEqualTo(Judgement.BETTER);
        assertThat(row.find(ComparisonTable.METHOD)).isEqualTo(Gap.WITHIN);
    }

    @Test
    void theDifferenceFromAWholeIsAShareOfThatFromTheRest() {
        TableRow<ComparisonTable> row = comparison("P03", "all", Comparator.ENGLAND);
        double rest = 100.0 * (12 * 200 + 40 * 66 - 320) / 11000;

        assertThat(row.find(ComparisonTable.DIFFERENCE)).isCloseTo(11.0 / 12 * (32 - rest), within(1e-9));
        assertThat(row.find(ComparisonTable.DIFFERENCE_LOWER_95)).isLessThan(row.find(ComparisonTable.DIFFERENCE));
        assertThat(row.find(ComparisonTable.RATIO))
                .isCloseTo(32 / row.find(ComparisonTable.COMPARATOR_VALUE), within(1e-9));
        assertThat(row.find(ComparisonTable.RATIO_LOWER_998)).isLessThan(row.find(ComparisonTable.RATIO_LOWER_95));
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        assertThat(comparisons)
                .filteredOn(row -> row.find(ComparisonTable.OUTCOME_95).equals(Judgement.NOT_COMPARED))
                .isNotEmpty()
                .allMatch(row -> row.find(ComparisonTable.REASON) != null);
        assertThat(comparison("P99", "all", Comparator.ENGLAND).find(ComparisonTable.REASON))
                .isEqualTo("missing");
    }

    @Test
    void quintilesAreOfTheAreasUnderTheParent() {
        assertThat(comparison("P10", "all", Comparator.PARENT).find(ComparisonTable.QUINTILE))
                .isEqualTo(5);
        assertThat(comparison("P10", "all", Comparator.PARENT).find(ComparisonTable.AREAS))
                .isEqualTo(6);
        // Nothing says which systems the practices are of, so that they are not taken for England's.
        assertThat(comparison("P10", "all", Comparator.ENGLAND).find(ComparisonTable.QUINTILE))
                .isNull();
    }

    @Test
    void theBestAreaHasNoOpportunityAndTheWorstHas() {
        TableRow<BenchmarkTable> best = benchmark("P11", BenchmarkKind.PEERS);
        TableRow<BenchmarkTable> worst = benchmark("P00", BenchmarkKind.PEERS);

        assertThat(best.find(BenchmarkTable.OPPORTUNITY)).isZero();
        assertThat(best.find(BenchmarkTable.OPPORTUNITY_WORDS)).isEqualTo(OpportunityWord.NO_SIGNIFICANT_OPPORTUNITY);
        assertThat(best.find(BenchmarkTable.RANK)).isEqualTo(1);
        assertThat(best.find(BenchmarkTable.LEARNING_PEERS)).isNull();
        assertThat(worst.find(BenchmarkTable.OPPORTUNITY_WORDS)).isEqualTo(OpportunityWord.SIGNIFICANT_OPPORTUNITY);
        assertThat(worst.find(BenchmarkTable.OPPORTUNITY_LOWER_95))
                .isBetween(0.0, worst.find(BenchmarkTable.OPPORTUNITY));
        assertThat(worst.find(BenchmarkTable.OPPORTUNITY_PEOPLE))
                .isCloseTo(worst.find(BenchmarkTable.OPPORTUNITY) * 10, within(1e-9));
        assertThat(worst.find(BenchmarkTable.OPPORTUNITY)).isLessThan(worst.find(BenchmarkTable.GAP_TO_BEST_PLAIN));
    }

    @Test
    void aSpineRunsFromWorstToBestWithTheAreaOnIt() {
        TableRow<SpineTable> row = spine.stream()
                .filter(each -> each.find(SpineTable.AREA_CODE).equals("P11"))
                .findFirst()
                .orElseThrow();

        assertThat(row.find(SpineTable.WORST_OR_LOWEST)).isCloseTo(20, within(1e-9));
        assertThat(row.find(SpineTable.BEST_OR_HIGHEST)).isCloseTo(64, within(1e-9));
        assertThat(row.find(SpineTable.SPINE_POSITION)).isCloseTo(1, within(1e-9));
        assertThat(row.find(SpineTable.TARTAN_CLASS)).isEqualTo(Judgement.BEST);
        assertThat(row.find(SpineTable.MEETS_STANDARD)).isTrue();
    }

    @Test
    void twoAreasAreNoScaleToBePlacedOn() {
        assertThat(spine)
                .filteredOn(row -> row.find(SpineTable.AREA_LEVEL).equals(Level.SYSTEM.text()))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.find(SpineTable.VALUE)).isNotNull();
                    assertThat(row.find(SpineTable.AREAS)).isEqualTo(2);
                    assertThat(row.find(SpineTable.PERCENTILE_25)).isNull();
                    assertThat(row.find(SpineTable.SPINE_POSITION)).isNull();
                });
    }

    @Test
    void peersDoNotDependOnTheOrderOfRows() {
        PeerRule rule = new PeerRule(
                "similar",
                3,
                2,
                2,
                List.of(
                        new PeerRule.Variable("size", "I", PeerRule.Of.DENOMINATOR, null, true),
                        new PeerRule.Variable("deprivation_score", null, PeerRule.Of.VALUE, null, false)),
                Set.of(),
                List.of());
        List<TableRow<PeerVariableTable>> variables = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < 30; i++) {
            String code = "P%02d".formatted(i);
            variables.add(variable(code, "size", random.nextDouble()));
            variables.add(variable(code, "deprivation_score", i == 4 ? Double.NaN : random.nextDouble()));
        }
        List<TableRow<PeerGroupTable>> rows = PeerGroups.rows(rule, variables, Map.of(), Map.of());
        List<TableRow<PeerVariableTable>> shuffled = new ArrayList<>(variables);
        Collections.shuffle(shuffled, random);

        assertThat(PeerGroups.rows(rule, shuffled, Map.of(), Map.of())).isEqualTo(rows);
        assertThat(rows)
                .noneMatch(row -> row.find(PeerGroupTable.AREA_CODE).equals(row.find(PeerGroupTable.PEER_CODE)))
                .filteredOn(row -> row.find(PeerGroupTable.AREA_CODE).equals("P04"))
                .extracting(row -> row.find(PeerGroupTable.REASON))
                .containsExactly("missing_variable");
    }

    @Test
    void oneEarlyReturnIsNotTheLatestPeriod() {
        LocalDate early = LocalDate.of(2026, 4, 30);
        LatestPeriods latest = LatestPeriods.of(List.of(
                new LatestPeriods.Count("I", "practice", START, END, 100, 100),
                new LatestPeriods.Count("I", "practice", LocalDate.of(2026, 4, 1), early, 3, 3)));

        assertThat(latest.isLatest("I", Level.PRACTICE, START, END)).isTrue();
        assertThat(latest.isLatest("I", LocalDate.of(2026, 4, 1), early)).isFalse();
    }

    private static TableRow<PeerVariableTable> variable(String area, String id, double value) {
        return PeerVariableTable.TABLE
                .row()
                .set(PeerVariableTable.AREA_CODE, area)
                .set(PeerVariableTable.AREA_LEVEL, "practice")
                .set(PeerVariableTable.VARIABLE_ID, id)
                .number(PeerVariableTable.VALUE, value)
                .set(PeerVariableTable.USED, true)
                .build();
    }

    private static <T> void assertOrdered(List<TableRow<T>> rows, TypedTable<T> table) {
        for (int i = 1; i < rows.size(); i++) {
            assertThat(table.byKey().compare(rows.get(i - 1), rows.get(i)))
                    .as(rows.get(i).toString())
                    .isNegative();
        }
    }

    private static TableRow<ComparisonTable> comparison(String area, String breakdown, Comparator comparator) {
        return comparisons.stream()
                .filter(row -> row.find(ComparisonTable.AREA_CODE).equals(area)
                        && row.find(ComparisonTable.BREAKDOWN).equals(breakdown)
                        && row.find(ComparisonTable.COMPARATOR).equals(comparator))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow<BenchmarkTable> benchmark(String area, BenchmarkKind benchmark) {
        return benchmarks.stream()
                .filter(row -> row.find(BenchmarkTable.AREA_CODE).equals(area)
                        && row.find(BenchmarkTable.BENCHMARK).equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static int number(int practice) {
        return period.geography().index("P%02d".formatted(practice));
    }
}
