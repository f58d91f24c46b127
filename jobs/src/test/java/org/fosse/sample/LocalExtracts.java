package org.fosse.sample;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import org.fosse.sample.Facts.Practice;

/** Two monthly indicators by practice in the plain form indicator_values, two years each, packed in one file. */
final class LocalExtracts implements Extracts {
    private static final String HEADING = "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,"
            + "denominator,value,status,published_on,revision";
    private static final String FIRST_MONTH = "2024-04";
    private static final int MONTHS = 24;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        LinkedHashMap<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("same_day.csv", sameDay(facts, draws).bytes());
        entries.put("bp_control.csv", bloodPressure(facts, draws).bytes());
        output.putZip("local/indicator_values_2026-03.zip", entries);
    }

    private static boolean hasBegun(String network, String first, Practice practice, YearMonth month) {
        return practice.pcn().equals(network) && month.toString().compareTo(first) >= 0;
    }

    /** Falls in winter; one practice stands far below the rest; one network sees more once all requests are triaged. */
    private static Csv sameDay(Facts facts, Draws draws) {
        String id = "LOC_SAME_DAY";
        Csv csv = Csv.plain().heading(HEADING);
        for (Practice p : facts.practices()) {
            boolean outlier = p.code().equals(Stories.OUTLIER_PRACTICE);
            double level = outlier ? 0.52 : 0.855 + draws.named(id, p.code()).normal(0, 0.03);
            for (YearMonth month : Months.from(FIRST_MONTH, MONTHS)) {
                Draws stream = draws.named(id, p.code(), month.toString());
                boolean winter = month.getMonthValue() >= 11 || month.getMonthValue() <= 2;
                long asked = Math.max(4, stream.binomial(ListSize.of(p, draws), winter ? 0.042 : 0.034));
                long seen = stream.binomial(
                        asked,
                        Math.min(
                                0.98,
                                level
                                        - (winter ? 0.035 : 0)
                                        + (hasBegun(Stories.TRIAGE_NETWORK, Stories.TRIAGE_BEGINS, p, month)
                                                ? 0.06
                                                : 0)));
                boolean suppressed =
                        p.code().equals(Stories.SUPPRESSED_PRACTICE) && month.equals(YearMonth.of(2025, 11));
                if (suppressed) {
                    csv.row(
                            id,
                            p.code(),
                            "practice",
                            Months.label(month),
                            "all",
                            "all",
                            "",
                            "",
                            "",
                            "suppressed",
                            month.atEndOfMonth(),
                            0);
                } else {
                    value(csv, id, p.code(), month, seen, asked);
                }
            }
        }
        // Two planted faults: a code that does not exist, and a row that is there twice.
        value(csv, id, Stories.BAD_CODE, YearMonth.of(2025, 6), 201, 260);
        return csv;
    }

    /** The more deprived a practice's patients, the fewer are treated to target; all improve slowly, two networks change. */
    private static Csv bloodPressure(Facts facts, Draws draws) {
        String id = "LOC_BP_CONTROL";
        Csv csv = Csv.plain().heading(HEADING);
        for (Practice p : facts.practices()) {
            double level = 0.795
                    - 0.0045 * (p.imdScore() - 6)
                    + draws.named(id, p.code()).normal(0, 0.022);
            long register = StrictMath.round(ListSize.of(p, draws) * 0.112);
            int number = 0;
            for (YearMonth month : Months.from(FIRST_MONTH, MONTHS)) {
                Draws stream = draws.named(id, p.code(), month.toString());
                long people = register + stream.between(-3, 3) + number / 4;
                double moved = hasBegun(Stories.RECALL_NETWORK, Stories.RECALL_BEGINS, p, month)
                        ? 0.05
                        : hasBegun(Stories.TRIAGE_NETWORK, Stories.TRIAGE_BEGINS, p, month) ? -0.035 : 0;
                long treated = StrictMath.round(people * (level + moved + 0.0012 * number + stream.normal(0, 0.006)));
                long within = Math.max(0, Math.min(people, treated));
                value(csv, id, p.code(), month, within, people);
                if (p.code().equals(Stories.DUPLICATE_PRACTICE) && month.equals(YearMonth.of(2025, 9))) {
                    value(csv, id, p.code(), month, within, people);
                }
                number++;
            }
        }
        return csv;
    }

    private static void value(Csv csv, String id, String code, YearMonth month, long numerator, long denominator) {
        String percent = Csv.number(100.0 * numerator / denominator, 6);
        csv.row(
                id,
                code,
                "practice",
                Months.label(month),
                "all",
                "all",
                numerator,
                denominator,
                percent,
                "present",
                month.atEndOfMonth(),
                0);
    }
}
