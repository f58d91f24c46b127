package org.fosse.sources;

import java.util.Optional;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;

/** Reads the financial year of a contract. */
final class ContractYears {
    private ContractYears() {}

    static Period read(DataRow row, String column) throws RowFault {
        String text = row.required(column);
        Optional<Period> year =
                PeriodText.parse(text).filter(period -> period.label().matches("\\d{4}/\\d{2}"));
        return year.orElseThrow(() ->
                new RowFault(column, text, "unknown_period", "This is not a financial year.", "Write it as 2025/26."));
    }
}
