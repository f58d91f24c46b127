package org.fosse.jobs.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.jobs.ReferenceCases.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.config.LifeStage;
import org.fosse.config.Polarity;
import org.fosse.jobs.ReferenceCases;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.StandardisedRateTable;
import org.fosse.tables.Level;
import org.fosse.tables.Standardisation;
import org.junit.jupiter.api.Test;

/** Tables inequality and standardised_rate give what the reference software gives. */
final class ReferenceInequalityTest {
    static final LocalDate START = LocalDate.of(2024, 4, 1);
    static final LocalDate END = LocalDate.of(2025, 3, 31);
    static final GroupRules RULES = new GroupRules(
            5,
            List.of(
                    new LifeStage("start_well", "Start well", 0, 17),
                    new LifeStage("live_well", "Live well", 18, 64),
                    new LifeStage("age_well", "Age well", 65, LifeStage.OPEN)),
            List.of(Pattern.compile("(?!treatment).*")));

    private static final double Z = 1.959963984540054;
    private static final Map<String, Field<InequalityTable, Double>> COLUMNS = Map.ofEntries(
            Map.entry("d no_reference", InequalityTable.ABSOLUTE_GAP),
            Map.entry("r no_reference", InequalityTable.RATIO),
            Map.entry("aci default", InequalityTable.ABSOLUTE_CONCENTRATION_INDEX),
            Map.entry("rci default", InequalityTable.CONCENTRATION_INDEX),
            Map.entry("sii linear", InequalityTable.GENERALISED_SLOPE_INDEX),
            Map.entry("rii linear", InequalityTable.GENERALISED_RELATIVE_INDEX),
            Map.entry("ti default", InequalityTable.THEIL_INDEX),
            Map.entry("mld default", InequalityTable.MEAN_LOG_DEVIATION),
            Map.entry("idisu weighted_mean", InequalityTable.INDEX_OF_DISPARITY),
            Map.entry("idisw default", InequalityTable.INDEX_OF_DISPARITY_WEIGHTED),
            Map.entry("bgv default", InequalityTable.BETWEEN_GROUP_VARIANCE),
            Map.entry("bgsd default", InequalityTable.BETWEEN_GROUP_DEVIATION),
            Map.entry("covar default", InequalityTable.BETWEEN_GROUP_COEFFICIENT),
            Map.entry("mdbu default", InequalityTable.MEAN_DIFFERENCE_FROM_BEST),
            Map.entry("mdbw default", InequalityTable.MEAN_DIFFERENCE_FROM_BEST_WEIGHTED),
            Map.entry("mdmu weighted_mean", InequalityTable.MEAN_DIFFERENCE_FROM_MEAN),
            Map.entry("mdmw default", InequalityTable.MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED));

    @Test
    void measuresAreThoseOfHealthequal() {
        String topic = "05_inequality/healthequal";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "/inputs.csv");
        Map<String, List<Map<String, String>>> expected = ReferenceCases.byCase(topic + "/expected.csv");
        int compared = 0;
        for (var each : ReferenceCases.byCase(topic + "/cases.csv").entrySet()) {
            Map<String, String> facts = each.getValue().get(0);
            boolean ordered = facts.get("ordered_dimension").equals("1");
            boolean high = facts.get("favourable_indicator").equals("1");
            TableRow<InequalityTable> exact = row(inputs.get(each.getKey()), ordered, high, "est", false);
            // The reference rounds people up before it ranks them for its slope.
            TableRow<InequalityTable> whole = row(inputs.get(each.getKey()), ordered, high, "est", true);
            for (Map<String, String> wanted : expected.get(each.getKey())) {
                Field<InequalityTable, Double> column =
                        COLUMNS.get(wanted.get("measure") + " " + wanted.get("variant"));
                double value = number(wanted, "estimate");
                if (column == null || !wanted.get("status").equals("ok") || Double.isNaN(value)) {
                    continue;
                }
                TableRow<InequalityTable> row = column.name().startsWith("generalised") ? whole : exact;
                double own = row.number(column);
                if (Double.isNaN(own) && ordered == isUnordered(column.name())) {
                    continue;
                }
                // The table takes the least less the most deprived, whichever direction is good.
                boolean turned = ordered && !high;
                double wantedValue = turned && column.equals(InequalityTable.ABSOLUTE_GAP)
                        ? -value
                        : turned && column.equals(InequalityTable.RATIO) ? 1 / value : value;
                assertThat(own)
                        .as(each.getKey() + " " + column.name())
                        .isCloseTo(wantedValue, within(1e-8 * Math.max(1, Math.abs(wantedValue))));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(80);
    }

    private static boolean isUnordered(String column) {
        return !column.contains("concentration") && !column.startsWith("generalised");
    }

    @Test
    void slopesAreThoseOfPheIndicatorMethods() {
        String topic = "05_inequality/phe_sii";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "/inputs.csv");
        Map<String, List<Map<String, String>>> expected = ReferenceCases.byCase(topic + "/expected.csv");
        int compared = 0;
        for (var each : ReferenceCases.byCase(topic + "/cases.csv").entrySet()) {
            Map<String, String> facts = each.getValue().get(0);
            if (!facts.get("value_type").equals("0") || number(facts, "multiplier") != 1) {
                continue;
            }
            TableRow<InequalityTable> row = row(inputs.get(each.getKey()), true, true, "value", false);
            Map<String, String> wanted = expected.get(each.getKey()).get(0);
            double slope = number(wanted, "sii");
            assertThat(row.number(InequalityTable.SLOPE_INDEX))
                    .as(each.getKey())
                    .isCloseTo(slope, within(1e-9 * Math.max(1, Math.abs(slope))));
            assertThat(row.number(InequalityTable.RELATIVE_INDEX)).isCloseTo(number(wanted, "rii"), within(1e-9));
            double noise = 6 * number(wanted, "sii_lower95_0cl_mcsd") * Math.sqrt(1.1);
            assertThat(row.number(InequalityTable.SLOPE_INDEX_LOWER_95))
                    .isCloseTo(number(wanted, "sii_lower95_0cl"), within(noise));
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
    }

    private static TableRow<InequalityTable> row(
            List<Map<String, String>> inputs, boolean ordered, boolean high, String value, boolean roundedUp) {
        PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
        String breakdown =
                !ordered ? "ethnic_group" : inputs.size() == 5 ? "deprivation_quintile" : "deprivation_decile";
        for (int i = 0; i < inputs.size(); i++) {
            Map<String, String> row = inputs.get(i);
            boolean most = i < inputs.size() / 2.0;
            String name =
                    ordered ? (i + 1) + (most ? " more deprived" : " less deprived") : String.format("group %02d", i);
            double own = number(row, value);
            double error = number(row, "se");
            double given = number(row, value.equals("est") ? "pop" : "population");
            double people = roundedUp ? Math.ceil(given) : given;
            if (Double.isNaN(own)) {
                fixture.absent("QK1", breakdown, name, Status.SUPPRESSED);
            } else {
                fixture.value("QK1", breakdown, name, people, own, own - Z * error, own + Z * error);
            }
        }
        var indicator =
                PeriodFixture.indicator("X", "score", 1, high ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER);
        return new TableRows<>(InequalityTable.TABLE, InequalityJob.rows(fixture.period(indicator, START, END), RULES))
                .where(InequalityTable.DIMENSION, breakdown)
                .only();
    }

    @Test
    void directRatesAreThoseOfPheIndicatorMethods() {
        String topic = "02_standardised_rates_life_expectancy/dsr";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "/inputs.csv");
        Map<String, List<Map<String, String>>> expected = ReferenceCases.byCase(topic + "/expected.csv");
        int compared = 0;
        for (var each : ReferenceCases.byCase(topic + "/cases.csv").entrySet()) {
            if (number(each.getValue().get(0), "multiplier") != 100_000
                    || inputs.get(each.getKey()).size() != 19
                    || inputs.get(each.getKey()).stream().anyMatch(row -> Double.isNaN(number(row, "x")))) {
                continue;
            }
            PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
            for (Map<String, String> row : inputs.get(each.getKey())) {
                fixture.count("QK1", "age", row.get("ageband"), number(row, "x"), number(row, "n"));
            }
            var indicator = PeriodFixture.indicator("X", "rate", 100_000, Polarity.NO_JUDGEMENT);
            TableRow<StandardisedRateTable> row = new TableRows<>(
                            StandardisedRateTable.TABLE,
                            StandardisedRateJob.rows(fixture.period(indicator, START, END)))
                    .where(StandardisedRateTable.STANDARDISATION, Standardisation.DIRECT)
                    .only();
            Map<String, String> wanted = expected.get(each.getKey()).get(0);
            if (Double.isNaN(number(wanted, "value"))) {
                assertThat(row.find(StandardisedRateTable.VALUE))
                        .as(each.getKey())
                        .isNull();
                assertThat(row.find(StandardisedRateTable.REASON)).isNotNull();
                continue;
            }
            close(each.getKey(), row, StandardisedRateTable.VALUE, wanted, "value");
            close(each.getKey(), row, StandardisedRateTable.LOWER_95, wanted, "lower95_0cl");
            close(each.getKey(), row, StandardisedRateTable.UPPER_998, wanted, "upper99_8cl");
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
    }

    private static void close(
            String name,
            TableRow<StandardisedRateTable> row,
            Field<StandardisedRateTable, Double> column,
            Map<String, String> wanted,
            String of) {
        double expected = number(wanted, of);
        assertThat(row.number(column))
                .as(name + " " + column.name())
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void onlyABreakdownThatDividesPeopleIsAnInequality() {
        assertThat(RULES.dividesPeople("age+sex")).isTrue();
        assertThat(RULES.dividesPeople("age+treatment_function")).isFalse();
    }
}
