package org.fosse.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.sample.Providers.Provider;

/** Quality-schedule returns: monthly from the large providers, by a quarterly call from the small ones. */
final class ScheduleExtracts implements Extracts {
    private static final String HEADING = "contract_ref,contract_year,provider_code,commissioner_code,requirement_id,"
            + "requirement_name,requirement_type,quality_domain,unit,direction,threshold_low,threshold_high,period,"
            + "numerator,denominator,value,status,consequence,method,submitted_on,due_on,revision";
    /** What only a call has. */
    private static final String CALL = ",called_on,caller_role,achieved,support_asked";
    /** From this year on, the large hospital's returns name the committee they came through. */
    private static final String COMMITTEE_YEAR = "2025/26";

    private static final String FIRST_MONTH = "2024-03";
    private static final int MONTHS = 24;
    private static final int DUE_DAY = 20;
    /** Place of the value in a row. */
    private static final int VALUE = 15;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        for (Provider provider : Providers.ALL) {
            Map<String, Csv> byYear = new LinkedHashMap<>();
            for (YearMonth month : Months.from(FIRST_MONTH, MONTHS)) {
                boolean quarterEnds = month.getMonthValue() % 3 == 0;
                if (!provider.small() || quarterEnds) {
                    String year = Months.financialYear(month);
                    Csv csv = byYear.computeIfAbsent(year, y -> Csv.plain().heading(heading(provider, y)));
                    Requirement.of(provider.code())
                            .forEach(r -> returned(csv, r, provider, month, draws.named(r.id(), month.toString())));
                }
            }
            byYear.forEach((year, csv) ->
                    output.put("quality_schedules/" + provider.code() + "_" + year.replace('/', '-') + ".csv", csv));
        }
    }

    private static String heading(Provider provider, String year) {
        return HEADING + (provider.small() ? CALL : namesCommittee(provider, year) ? ",committee" : "");
    }

    private static boolean namesCommittee(Provider provider, String year) {
        return provider.code().equals(Providers.UHL) && year.equals(COMMITTEE_YEAR);
    }

    private static void returned(Csv csv, Requirement r, Provider provider, YearMonth month, Draws draws) {
        boolean late =
                provider.code().equals(Stories.LATE_PROVIDER) && month.equals(YearMonth.parse(Stories.LATE_MONTH));
        LocalDate due = month.plusMonths(1).atDay(DUE_DAY);
        LocalDate sent = late ? due.plusDays(20) : due.minusDays(draws.between(1, 8));
        boolean arrears = r.id().equals("RT5-DQMI") && month.isAfter(YearMonth.parse("2025-11"));
        Object[] row = values(r, provider, month, sent, due, draws, arrears);
        if (r.id().equals(Stories.MISSING_REQUIREMENT) && month.equals(YearMonth.parse(Stories.MISSING_MONTH))) {
            return;
        }
        csv.row(withMore(row, r, provider, month, sent));
        if (r.id().equals("RT5-TRAIN") && month.equals(YearMonth.of(2025, 7))) {
            // Planted: the same row twice.
            csv.row(withMore(row, r, provider, month, sent));
        }
        if (r.id().equals("RWE-ED4H") && month.equals(YearMonth.of(2025, 8))) {
            // A correction, as contracts allow: the higher revision replaces the lower.
            Object[] corrected = values(r, provider, month, due, due, draws, false);
            corrected[corrected.length - 1] = 1;
            csv.row(withMore(corrected, r, provider, month, due));
        }
    }

    /** The row with the columns that only some files have. */
    private static Object[] withMore(Object[] row, Requirement r, Provider provider, YearMonth month, LocalDate sent) {
        List<Object> all = new ArrayList<>(Arrays.asList(row));
        if (provider.small()) {
            boolean lastCall = month.equals(YearMonth.parse("2025-12"));
            boolean onlySaid = r.id().equals(Stories.ONLY_SAID) && month.equals(YearMonth.parse("2025-09"));
            boolean met = onlySaid || Double.parseDouble(String.valueOf(row[VALUE])) >= Double.parseDouble(r.low());
            if (onlySaid) {
                all.set(VALUE - 2, "");
                all.set(VALUE - 1, "");
                all.set(VALUE, "");
                all.set(VALUE + 1, "missing");
            }
            all.add(sent);
            all.add("quality lead");
            all.add(met ? "yes" : "no");
            all.add(lastCall && r.id().equals(Stories.ASKS_FOR_SUPPORT) ? Stories.SUPPORT_ASKED : "");
        } else if (namesCommittee(provider, Months.financialYear(month))) {
            all.add("Quality committee");
        }
        return all.toArray();
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
