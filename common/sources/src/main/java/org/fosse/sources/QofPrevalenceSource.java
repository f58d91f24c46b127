package org.fosse.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/**
 * Disease registers of the Quality and Outcomes Framework, practice by practice. The value is the register as percent of
 * the row's own list, whose age range differs by register; never of the whole list. A register above its list is
 * rejected. The year comes from a delivery note; the results are rolled up by the mapping of the same year.
 */
final class QofPrevalenceSource {
    static final String ID = "qof_prevalence";
    private static final String PRACTICE = "PRACTICE_CODE";
    private static final String GROUP = "GROUP_CODE";
    private static final String REGISTER = "REGISTER";
    private static final String LIST_TYPE = "PATIENT_LIST_TYPE";
    private static final String LIST_SIZE = "PRACTICE_LIST_SIZE";
    private static final Form FORM = Form.headed(
                    "prevalence",
                    List.of(REGISTER, LIST_SIZE),
                    List.of(PRACTICE, GROUP, REGISTER, LIST_TYPE, LIST_SIZE),
                    List.of())
            // As the editions before 2020/21 head them.
            .spelt(Map.of(
                    GROUP, List.of(GROUP, "INDICATOR_GROUP_CODE"),
                    LIST_SIZE, List.of(LIST_SIZE, "PATIENT_LIST_SIZE")));

    static final Source SOURCE = new CodedSource(
            ID,
            "Disease registers of practices (QOF prevalence)",
            List.of(FORM),
            LandedObservationTable.TABLE,
            QofPrevalenceSource::start,
            false,
            new CodedSource.Noted("2025/26", QofPrevalenceSource::readYear));

    private QofPrevalenceSource() {}

    /** A single financial year; QOF has no other periods, so that "2021" for 2020/21 is refused and not misread. */
    static Optional<Period> readYear(String text) {
        return PeriodText.parse(text).filter(period -> period.label().matches("\\d{4}/\\d{2}"));
    }

    private static RowHandler start(Extract extract) {
        Period year = extract.getPeriod();
        return row -> List.of(observed(row, extract, year));
    }

    private static Observed observed(DataRow row, Extract extract, Period year) throws RowFault {
        String practice = row.code(PRACTICE, Level.PRACTICE);
        String group = row.identifier(GROUP);
        ValueText register = row.value(REGISTER);
        Double numerator = Counts.notNegative(REGISTER, register.count(REGISTER));
        Double denominator = Counts.notNegative(LIST_SIZE, row.count(LIST_SIZE));
        Counts.partOfWhole(REGISTER, numerator, denominator);
        boolean present = numerator != null && denominator != null && denominator > 0;
        return new Observed(
                "QOF_" + group,
                practice,
                Level.PRACTICE,
                year,
                "all",
                "all",
                numerator,
                denominator,
                percent(numerator, denominator),
                null,
                null,
                null,
                null,
                present ? ValueStatus.PRESENT : absent(register.status()),
                "list: " + row.required(LIST_TYPE),
                "percent",
                null,
                extract.publishedOn(),
                null,
                extract.revision(),
                Mappings.qof(year));
    }

    private static ValueStatus absent(ValueStatus register) {
        return register == ValueStatus.PRESENT ? ValueStatus.MISSING : register;
    }

    private static @Nullable Double percent(@Nullable Double numerator, @Nullable Double denominator) {
        return numerator == null || denominator == null || denominator == 0 ? null : numerator / denominator * 100;
    }
}
