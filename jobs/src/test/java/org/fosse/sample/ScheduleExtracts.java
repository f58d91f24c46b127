package org.fosse.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fosse.sample.Providers.Provider;

/** Quality-schedule returns: monthly from the large providers, by a quarterly call from the small ones. */
final class ScheduleExtracts implements Extracts {
    private static final String HEADING = "contract_ref,contract_year,provider_code,commissioner_code,requirement_id,"
            + "requirement_name,requirement_type,quality_domain,unit,direction,threshold_low,threshold_high,period,"
            + "numerator,denominator,value,status,consequence,method,submitted_on,due_on,revision";
    private static final String FIRST_MONTH = "2024-03";
    private static final int MONTHS = 24;
    private static final int DUE_DAY = 20;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        for (Provider provider : Providers.ALL) {
            Map<String, Csv> byYear = new LinkedHashMap<>();
            for (YearMonth month : Months.from(FIRST_MONTH, MONTHS)) {
                boolean quarterEnds = month.getMonthValue() % 3 == 0;
                if (!provider.small() || quarterEnds) {
                    String year = Months.financialYear(month);
                    Csv csv = byYear.computeIfAbsent(year, y -> Csv.plain().heading(HEADING));
                    Requirement.of(provider.code())
                            .forEach(r -> returned(csv, r, provider, month, draws.named(r.id(), month.toString())));
                }
            }
            byYear.forEach((year, csv) ->
                    output.put("quality_schedules/" + provider.code() + "_" + year.replace('/', '-') + ".csv", csv));
        }
    }

    private static void returned(Csv csv, Requirement r, Provider provider, YearMonth month, Draws draws) {
        boolean late =
                provider.code().equals(Stories.LATE_PROVIDER) && month.equals(YearMonth.parse(Stories.LATE_MONTH));
        LocalDate due = month.plusMonths(1).atDay(DUE_DAY);
        LocalDate sent = late ? due.plusDays(20) : due.minusDays(draws.between(1, 8));
        boolean arrears = r.id().equals("RT5-DQMI") && month.isAfter(YearMonth.parse("2025-11"));
        Object[] row = values(r, provider, month, sent, due, draws, arrears);
        csv.row(row);
        if (r.id().equals("RT5-TRAIN") && month.equals(YearMonth.of(2025, 7))) {
            // Planted: the same row twice.
            csv.row(row);
        }
        if (r.id().equals("RWE-ED4H") && month.equals(YearMonth.of(2025, 8))) {
            // A correction, as contracts allow: the higher revision replaces the lower.
            Object[] corrected = values(r, provider, month, due, due, draws, false);
            corrected[corrected.length - 1] = 1;
            csv.row(corrected);
        }
    }

    private static Object[] values(
            Requirement r,
            Provider provider,
            YearMonth month,
            LocalDate sent,
            LocalDate due,
            Draws draws,
            boolean arrears) {
        String numerator = "";
        String denominator = "";
        String value = "";
        if (!arrears && r.cases() > 0) {
            long cases = Math.max(5, Math.round(draws.normal(r.cases(), r.cases() * 0.05)));
            long good = draws.binomial(cases, r.shareIn(month));
            numerator = String.valueOf(good);
            denominator = String.valueOf(cases);
            value = Csv.number(100.0 * good / cases, 4);
        } else if (!arrears) {
            value = String.valueOf(draws.binomial(200, r.level() / 200));
        }
        boolean small = provider.small();
        return new Object[] {
            provider.code() + "-QS",
            Months.financialYear(month),
            provider.code(),
            Facts.SYSTEM,
            r.id(),
            r.name(),
            r.type(),
            r.qualityDomain(),
            r.cases() > 0 ? "percent" : "count",
            r.direction(),
            r.low(),
            r.high(),
            small ? Months.quarter(month) : Months.label(month),
            numerator,
            denominator,
            value,
            arrears ? "missing" : "present",
            r.direction().equals("none") ? "" : "Remedial action plan after two months",
            small ? "quarterly_call" : "monthly_return",
            sent,
            due,
            0
        };
    }
}
