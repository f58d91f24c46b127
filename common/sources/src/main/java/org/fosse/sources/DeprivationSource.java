package org.fosse.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fosse.schema.table.LandedDeprivationTable;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;

/**
 * How deprived practices or networks are: a score (higher is more deprived) and perhaps the national decile (1 is the
 * most deprived). The index's year comes from a delivery note ("2019" or "IMD 2019"). The row of network {@code U},
 * practices in no network, is accepted and gives nothing.
 */
final class DeprivationSource {
    static final String ID = "deprivation";
    private static final String INDEX = "IMD ";
    private static final String SCORE = "imd_score";
    private static final String DECILE = "imd_decile";
    private static final String PRACTICE = "practice_code";
    private static final String NETWORK = "pcn_code";
    private static final List<String> NAMES = List.of(DECILE, "pcn_name", "practice_name", "postcode", "subicb_code");
    private static final List<Form> FORMS = List.of(
            Form.headed(NETWORK, List.of(NETWORK, SCORE), List.of(NETWORK, SCORE), NAMES),
            Form.headed(PRACTICE, List.of(PRACTICE, SCORE), List.of(PRACTICE, SCORE), NAMES));

    static final Source SOURCE = new CodedSource(
            ID,
            "Deprivation of practices or networks (index of multiple deprivation)",
            FORMS,
            null,
            DeprivationSource::start,
            false,
            new CodedSource.Noted("IMD 2019", DeprivationSource::readPeriod));

    private DeprivationSource() {}

    /** A calendar year with or without "IMD" before it; the label is the edition's name. */
    private static Optional<Period> readPeriod(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String year =
                upper.startsWith(INDEX.strip()) ? upper.substring(INDEX.strip().length()) : upper;
        return PeriodText.parse(year)
                .filter(period -> period.label().matches("\\d{4}"))
                .map(period -> new Period(period.start(), period.end(), INDEX + period.label()));
    }

    private static RowHandler start(Extract extract) {
        String edition = extract.getPeriod().label();
        return row -> {
            String column = row.form();
            if (row.text(column).equals(Mappings.NO_NETWORK)) {
                return List.of();
            }
            Level level = column.equals(NETWORK) ? Level.NEIGHBOURHOOD : Level.PRACTICE;
            String code = row.code(column, level);
            Double score = row.number(SCORE);
            if (score == null) {
                throw new RowFault(SCORE, null, "required_empty", "There is no score.", "Fill it in.");
            }
            Integer decile = row.wholeNumber(DECILE);
            if (decile != null && (decile < 1 || decile > 10)) {
                throw new RowFault(
                        DECILE, decile.toString(), "out_of_range", "A decile is 1 to 10.", "Correct the decile.");
            }
            return List.of(new Landed.Row<>(
                    LandedDeprivationTable.TABLE,
                    LandedDeprivationTable.TABLE
                            .row()
                            .set(LandedDeprivationTable.AREA_CODE, code)
                            .set(LandedDeprivationTable.AREA_LEVEL, level.text())
                            .set(LandedDeprivationTable.EDITION, edition)
                            .set(LandedDeprivationTable.SCORE, score)
                            .set(LandedDeprivationTable.DECILE, decile)
                            .build()));
        };
    }
}
