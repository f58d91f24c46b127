package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.Field;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/**
 * Three registers of QK1 in the Quality and Outcomes Framework 2022-23 (NHS England, Open Government Licence v3.0). The
 * practice C82028 once had 0.5227 of 6,956 patients on its epilepsy register, a typing error.
 */
final class SuspectValuesTest {
    private static final Variation SETTINGS = Variation.defaults();
    private static final double WRONG = Math.rint(0.5227 * 6956);

    private static Map<String, double[]> register(String group) throws IOException {
        Map<String, double[]> counts = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        SuspectValuesTest.class.getResourceAsStream("/qof/REGISTERS_QK1_2223.csv"),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("GROUP_CODE").equals(group)) {
                    counts.put(row.getField("PRACTICE_CODE"), new double[] {
                        Double.parseDouble(row.getField("REGISTER")),
                        Double.parseDouble(row.getField("PRACTICE_LIST_SIZE"))
                    });
                }
            }
        }
        return counts;
    }

    private static TableRows<FunnelTable> funnel(Map<String, double[]> counts, String valueType, Polarity polarity) {
        PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
        counts.forEach((code, count) -> fixture.practice(code, "QK1").count(code, count[0], count[1]));
        IndicatorFacts indicator = PeriodFixture.indicator("QOF", valueType, 100, polarity);
        return new TableRows<>(
                FunnelTable.TABLE,
                FunnelJob.rows(
                        fixture.period(indicator, LocalDate.of(2015, 4, 1), LocalDate.of(2016, 3, 31)), SETTINGS));
    }

    @Test
    void theWrongEpilepsyRegisterIsSuspect() throws IOException {
        Map<String, double[]> counts = register("EP");
        counts.put("C82028", new double[] {WRONG, 6956});

        TableRows<FunnelTable> rows = funnel(counts, "proportion", Polarity.NO_JUDGEMENT);

        assertThat(rows.where(FunnelTable.SUSPECT, true).all(FunnelTable.AREA_CODE))
                .containsExactly("C82028");
    }

    @Test
    void itIsNotPraisedAndNotShrunkenButAsked() throws IOException {
        Map<String, double[]> counts = register("EP");
        counts.put("C82028", new double[] {WRONG, 6956});

        TableRows<FunnelTable> row =
                funnel(counts, "proportion", Polarity.HIGHER_IS_BETTER).where(FunnelTable.AREA_CODE, "C82028");

        assertThat(row.only(FunnelTable.JUDGEMENT)).isEqualTo(Judgement.NOT_JUDGED);
        assertThat(row.only(FunnelTable.JUDGEMENT_ADJUSTED)).isEqualTo(Judgement.NOT_JUDGED);
        assertThat(row.only(FunnelTable.SHRUNKEN_VALUE)).isNull();
        assertThat(row.only(FunnelTable.WORTH_A_QUESTION)).isEqualTo(true);
        assertThat(row.only(FunnelTable.POSITION)).isEqualTo(FunnelPosition.ABOVE_998);
        assertThat(row.only(FunnelTable.REASON)).isEqualTo("suspect_value");
    }

    @Test
    void itMovesNeitherTheAverageNorTheOverdispersion() throws IOException {
        Map<String, double[]> counts = register("EP");
        counts.remove("C82028");
        TableRows<FunnelTable> without =
                funnel(counts, "proportion", Polarity.NO_JUDGEMENT).where(FunnelTable.AREA_CODE, "C82001");
        counts.put("C82028", new double[] {WRONG, 6956});
        TableRows<FunnelTable> with =
                funnel(counts, "proportion", Polarity.NO_JUDGEMENT).where(FunnelTable.AREA_CODE, "C82001");

        for (Field<FunnelTable, Double> column : List.of(
                FunnelTable.AVERAGE,
                FunnelTable.PHI,
                FunnelTable.TAU_SQUARED,
                FunnelTable.Z_ADJUSTED,
                FunnelTable.FALSE_DISCOVERY_RATE)) {
            assertThat(with.only(column)).as(column.name()).isEqualTo(without.only(column));
        }
    }

    @Test
    void theRuleHoldsForRatesToo() throws IOException {
        Map<String, double[]> counts = register("EP");
        counts.put("C82028", new double[] {WRONG, 6956});

        assertThat(funnel(counts, "rate", Polarity.NO_JUDGEMENT)
                        .where(FunnelTable.SUSPECT, true)
                        .all(FunnelTable.AREA_CODE))
                .containsExactly("C82028");
    }

    @Test
    void theTrueRegistersHoldNoSuspectValue() throws IOException {
        for (String group : new String[] {"EP", "CHD"}) {
            assertThat(funnel(register(group), "proportion", Polarity.NO_JUDGEMENT)
                            .where(FunnelTable.SUSPECT, true)
                            .size())
                    .as(group)
                    .isZero();
        }
    }

    @Test
    void aListOfStudentsIsLowAndNotSuspect() throws IOException {
        TableRows<FunnelTable> students =
                funnel(register("CHD"), "proportion", Polarity.NO_JUDGEMENT).where(FunnelTable.AREA_CODE, "C82111");

        assertThat(students.only(FunnelTable.POSITION)).isEqualTo(FunnelPosition.BELOW_998);
        assertThat(students.only(FunnelTable.SUSPECT)).isEqualTo(false);
    }

    @Test
    void listsOfCareHomesAreMoreThanAMistake() throws IOException {
        // Six lists of care homes in England with dementia in half of their patients.
        assertThat(funnel(register("DEM"), "proportion", Polarity.NO_JUDGEMENT)
                        .where(FunnelTable.SUSPECT, true)
                        .size())
                .isZero();
    }

    @Test
    void anOrdinaryOutlierIsJudged() throws IOException {
        Map<String, double[]> counts = register("EP");
        counts.put("C82028", new double[] {200, 6956});

        TableRows<FunnelTable> row =
                funnel(counts, "proportion", Polarity.LOWER_IS_BETTER).where(FunnelTable.AREA_CODE, "C82028");

        assertThat(row.only(FunnelTable.SUSPECT)).isEqualTo(false);
        assertThat(row.only(FunnelTable.JUDGEMENT_ADJUSTED)).isEqualTo(Judgement.WORSE);
        assertThat(row.only(FunnelTable.POSITION_FALSE_DISCOVERY)).isEqualTo(FunnelSide.ABOVE);
    }

    @Test
    void amongFewerThanTwentyAreasNothingIsSuspected() {
        Map<String, double[]> counts = new LinkedHashMap<>();
        for (int i = 0; i < 18; i++) {
            counts.put("P" + (10 + i), new double[] {50 + i, 6000});
        }
        counts.put("P99", new double[] {WRONG, 6956});

        assertThat(funnel(counts, "proportion", Polarity.NO_JUDGEMENT)
                        .where(FunnelTable.SUSPECT, true)
                        .size())
                .isZero();
    }
}
