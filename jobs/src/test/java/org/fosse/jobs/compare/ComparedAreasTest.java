package org.fosse.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.fosse.config.PeerRule;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.engine.Store;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
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
    private static List<Row> comparisons;
    private static List<Row> benchmarks;
    private static List<Row> spine;

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
                "I", "An indicator", ValueType.PROPORTION, 100, true, Polarity.HIGHER_IS_BETTER, 40.0, "access", null);
        period = fixture.periods(facts).get(0);
        peers = new PeerLists();
        for (int i = 0; i < PRACTICES; i++) {
            for (int p = 0, found = 0; found < PEERS; p++) {
                if (p != i) {
                    peers.add(number(i), number(p), "v1");
                    found++;
                }
            }
        }
        Compared every = Compared.every();
        comparisons = list(Comparisons.rows(period, every, peers), ComparisonTable.TABLE);
        benchmarks = list(Benchmarks.rows(period, every, peers, 5), BenchmarkTable.TABLE);
        spine = list(Spine.rows(period, every, peers), SpineTable.TABLE);
    }

    @Test
    void noAreaIsComparedWithItself() {
        assertThat(comparisons)
                .filteredOn(row -> !text(row, "comparator").equals("area"))
                .isNotEmpty()
                .noneMatch(row -> text(row, "area_code").equals(text(row, "comparator_code")));
        assertThat(comparisons)
                .filteredOn(row -> text(row, "area_code").equals("E92000001")
                        && text(row, "breakdown").equals("all"))
                .extracting(row -> text(row, "comparator"))
                .containsExactly("standard");
    }

    @Test
    void rowsComeInOrderOfTheKey() {
        assertOrdered(comparisons, ComparisonTable.TABLE);
        assertOrdered(benchmarks, BenchmarkTable.TABLE);
    }

    @Test
    void aGroupIsComparedWithAllPeopleOfItsArea() {
        Row row = comparison("P03", "sex", "area");

        assertThat(row.<Double>getAs("value")).isCloseTo(42, within(1e-9));
        assertThat(row.<Double>getAs("comparator_value")).isCloseTo(32, within(1e-9));
        assertThat(text(row, "outcome_95")).isEqualTo("better");
        assertThat(text(row, "method")).isEqualTo(Gap.WITHIN);
    }

    @Test
    void theDifferenceFromAWholeIsAShareOfThatFromTheRest() {
        Row row = comparison("P03", "all", "england");
        double rest = 100.0 * (12 * 200 + 40 * 66 - 320) / 11000;

        assertThat(row.<Double>getAs("difference")).isCloseTo(11.0 / 12 * (32 - rest), within(1e-9));
        assertThat(row.<Double>getAs("difference_lower_95")).isLessThan(row.getAs("difference"));
        assertThat(row.<Double>getAs("ratio")).isCloseTo(32 / row.<Double>getAs("comparator_value"), within(1e-9));
        assertThat(row.<Double>getAs("ratio_lower_998")).isLessThan(row.<Double>getAs("ratio_lower_95"));
    }

    @Test
    void whatCannotBeComparedSaysWhy() {
        assertThat(comparisons)
                .filteredOn(row -> text(row, "outcome_95").equals("not compared"))
                .isNotEmpty()
                .allMatch(row -> row.getAs("reason") != null);
        assertThat(text(comparison("P99", "all", "england"), "reason")).isEqualTo("missing");
    }

    @Test
    void quintilesAreOfTheAreasUnderTheParent() {
        assertThat(comparison("P10", "all", "parent").<Integer>getAs("quintile"))
                .isEqualTo(5);
        assertThat(comparison("P10", "all", "parent").<Long>getAs("areas")).isEqualTo(6);
        // Nothing says which systems the practices are of, so that they are not taken for England's.
        assertThat(comparison("P10", "all", "england").<Integer>getAs("quintile"))
                .isNull();
    }

    @Test
    void theBestAreaHasNoOpportunityAndTheWorstHas() {
        Row best = benchmark("P11", "peers");
        Row worst = benchmark("P00", "peers");

        assertThat(best.<Double>getAs("opportunity")).isZero();
        assertThat(text(best, "opportunity_words")).isEqualTo("no significant opportunity");
        assertThat(best.<Integer>getAs("rank")).isEqualTo(1);
        assertThat(best.<String>getAs("learning_peers")).isNull();
        assertThat(text(worst, "opportunity_words")).isEqualTo("significant opportunity");
        assertThat(worst.<Double>getAs("opportunity_lower_95")).isBetween(0.0, worst.<Double>getAs("opportunity"));
        assertThat(worst.<Double>getAs("opportunity_people"))
                .isCloseTo(worst.<Double>getAs("opportunity") * 10, within(1e-9));
        assertThat(worst.<Double>getAs("opportunity")).isLessThan(worst.<Double>getAs("gap_to_best_plain"));
    }

    @Test
    void aSpineRunsFromWorstToBestWithTheAreaOnIt() {
        Row row = spine.stream()
                .filter(each -> text(each, "area_code").equals("P11"))
                .findFirst()
                .orElseThrow();

        assertThat(row.<Double>getAs("worst_or_lowest")).isCloseTo(20, within(1e-9));
        assertThat(row.<Double>getAs("best_or_highest")).isCloseTo(64, within(1e-9));
        assertThat(row.<Double>getAs("spine_position")).isCloseTo(1, within(1e-9));
        assertThat(text(row, "tartan_class")).isEqualTo("best");
        assertThat(row.<Boolean>getAs("meets_standard")).isTrue();
    }

    @Test
    void peersDoNotDependOnTheOrderOfRows() {
        PeerRule rule = new PeerRule(
                "similar",
                3,
                2,
                List.of(
                        new PeerRule.Variable("size", "I", PeerRule.Of.DENOMINATOR, null, true),
                        new PeerRule.Variable("deprivation_score", null, PeerRule.Of.VALUE, null, false)));
        List<PeerGroups.Variable> variables = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < 30; i++) {
            String code = "P%02d".formatted(i);
            variables.add(new PeerGroups.Variable("practice", code, "size", random.nextDouble(), true, "2025/26"));
            variables.add(new PeerGroups.Variable(
                    "practice", code, "deprivation_score", i == 4 ? Double.NaN : random.nextDouble(), true, null));
        }
        List<Row> rows = list(PeerGroups.rows(rule, variables).iterator(), PeerGroupTable.TABLE);
        List<PeerGroups.Variable> shuffled = new ArrayList<>(variables);
        Collections.shuffle(shuffled, random);

        assertThat(list(PeerGroups.rows(rule, shuffled).iterator(), PeerGroupTable.TABLE))
                .isEqualTo(rows);
        assertThat(rows)
                .noneMatch(row -> text(row, "area_code").equals(row.getAs("peer_code")))
                .filteredOn(row -> text(row, "area_code").equals("P04"))
                .extracting(row -> text(row, "reason"))
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

    private static void assertOrdered(List<Row> rows, Table table) {
        List<String> keys = rows.stream()
                .map(row -> String.join(
                        "\u0000",
                        table.keys().stream()
                                .map(key -> String.valueOf(row.<Object>getAs(key)))
                                .toList()))
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    private static Row comparison(String area, String breakdown, String comparator) {
        return comparisons.stream()
                .filter(row -> text(row, "area_code").equals(area)
                        && text(row, "breakdown").equals(breakdown)
                        && text(row, "comparator").equals(comparator))
                .findFirst()
                .orElseThrow();
    }

    private static Row benchmark(String area, String benchmark) {
        return benchmarks.stream()
                .filter(row -> text(row, "area_code").equals(area)
                        && text(row, "benchmark").equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static int number(int practice) {
        return period.geography().index("P%02d".formatted(practice));
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.<Object>getAs(column));
    }

    /** With the names of the columns, which rows get when Spark writes them. */
    private static List<Row> list(Iterator<Row> rows, Table table) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(row -> {
            Object[] values = new Object[row.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.get(i);
            }
            all.add(new GenericRowWithSchema(values, Store.schema(table)));
        });
        return all;
    }
}
