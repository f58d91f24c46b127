package org.fosse.sample;

import java.time.YearMonth;

/** Soft intelligence of two years, in counts and themes, with the days it went to group, committee and board. */
final class IntelligenceExtract implements Extracts {
    private static final String HEADING = "item_id,received_on,period_start,period_end,category,kind,theme,sub_theme,"
            + "area_code,area_level,quality_domain,pathway,count,direction,severity,source_committee,programme,"
            + "group_on,committee_on,board_on,status,status_on,revision";
    private static final String FIRST_QUARTER = "2024-03";
    private static final int QUARTERS = 8;
    private Csv csv = Csv.plain();
    private int number;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        csv = Csv.plain().heading(HEADING);
        number = 0;
        for (int i = 0; i < QUARTERS; i++) {
            quarter(YearMonth.parse(FIRST_QUARTER).plusMonths(3L * i), i, draws);
        }
        single();
        output.put("intelligence/intelligence_items.csv", csv);
    }

    private void quarter(YearMonth first, int quarter, Draws draws) {
        boolean breach = first.toString().compareTo(Stories.BREACH_BEGINS) >= 0;
        boolean lastYear = quarter >= QUARTERS / 2;
        IntelligenceRow uhl =
                new IntelligenceRow(first).about(Providers.UHL, "provider").passedOnBy("UHL quality committee");
        // Complaints agree with the breach of the cancer threshold; before it there are few.
        add(uhl.of("performance", "complaint", "cancer waits", "access")
                .counted((breach ? 34 : 9) + draws.named("cancer", "" + quarter).between(0, 6))
                .concern(breach ? "moderate" : "low")
                .to(breach && quarter >= 6 ? 3 : breach ? 2 : 1));
        add(uhl.of("provider_chain", "incident", "deteriorating patient", "safe")
                .counted(12 + draws.named("incident", "" + quarter).between(0, 5))
                .concern("moderate")
                .to(1));
        add(new IntelligenceRow(first)
                .about("RT5", "provider")
                .passedOnBy("LPT quality committee")
                .of("pathway", "complaint", "waiting", "access")
                .on("children_mental_health")
                .counted(15 + 2 * quarter + draws.named("camhs", "" + quarter).between(0, 3))
                .concern("moderate")
                .to(quarter % 2 + 1));
        add(new IntelligenceRow(first)
                .about(Facts.SYSTEM, "system")
                .of("safeguarding", "safeguarding", "adults at risk", "safe")
                .part(quarter % 2 == 0 ? "prevention" : "learning")
                .counted(quarter % 3 == 0 ? 4 : 17 + quarter)
                .concern("high")
                .to(2));
        String small = "SMP0" + (quarter % 3 + 1);
        add(new IntelligenceRow(first)
                .about(small, "provider")
                .of("provider_chain", "call", "contract quality schedule", "well_led")
                .counted(1)
                .neutral()
                .to(1));
        if (lastYear) {
            // What patients say agrees with the outlier, and what colleagues say with the action that worked.
            add(new IntelligenceRow(first)
                    .about(Stories.OUTLIER_PRACTICE, "practice")
                    .of("place", "complaint", "getting through", "access")
                    .counted(8 + draws.named("outlier", "" + quarter).between(0, 4))
                    .concern("moderate")
                    .to(quarter == 7 ? 0 : 1));
            add(new IntelligenceRow(first)
                    .about(Stories.RECALL_NETWORK, "neighbourhood")
                    .of("place", "excellence", "blood pressure recall", "effective")
                    .counted(2 + quarter % 3)
                    .positive()
                    .to(1));
        }
    }

    private void single() {
        YearMonth autumn = YearMonth.of(2025, 10);
        add(new IntelligenceRow(autumn)
                .about(Stories.OUTLIER_PRACTICE, "practice")
                .of("place", "survey", "getting through", "access")
                .counted(61)
                .concern("moderate")
                .to(1));
        add(new IntelligenceRow(autumn)
                .about(Stories.OUTLIER_PRACTICE, "practice")
                .of("place", "visit", "reception staffing", "well_led")
                .counted(1)
                .concern("moderate")
                .to(1));
        add(new IntelligenceRow(autumn)
                .about(Providers.UHL, "provider")
                .of("provider_chain", "regulation_28", "handover", "safe")
                .counted(1)
                .concern("high")
                .to(3));
        add(new IntelligenceRow(autumn)
                .about(Facts.SYSTEM, "system")
                .of("pathway", "ledr", "annual health checks", "equitable")
                .on("learning_disability_autism")
                .counted(9)
                .concern("high")
                .to(2));
        add(new IntelligenceRow(autumn)
                .about(Providers.UHL, "provider")
                .of("provider_chain", "learning_from_deaths", "sepsis", "safe")
                .counted(23)
                .neutral()
                .to(2));
        add(new IntelligenceRow(autumn)
                .about("E06000016", "place")
                .of("inequality", "survey", "fuel poverty", "equitable")
                .counted(140)
                .concern("low")
                .to(1));
        add(new IntelligenceRow(autumn)
                .about("RT5-EIS", "team")
                .of("pathway", "survey", "being listened to", "experience")
                .on("psychosis")
                .counted(19)
                .concern("low")
                .to(0));
        add(new IntelligenceRow(autumn)
                .about("RT5-CERT", "team")
                .of("place", "compliment", "kindness", "experience")
                .counted(26)
                .positive()
                .to(1));
        add(new IntelligenceRow(autumn)
                .about("RT5", "provider")
                .of("performance", "inspection", "ward safety", "safe")
                .counted(1)
                .concern("high")
                .to(3));
        add(new IntelligenceRow(autumn)
                .about(Facts.SYSTEM, "system")
                .of("performance", "statutory_duty", "special educational needs", "well_led")
                .counted(1)
                .positive()
                .to(3));
        add(new IntelligenceRow(autumn)
                .about(Facts.SYSTEM, "system")
                .of("safeguarding", "statutory_duty", "looked-after children health assessments", "safe")
                .counted(1)
                .concern("moderate")
                .to(3));
        add(new IntelligenceRow(autumn)
                .about(Facts.SYSTEM, "system")
                .of("performance", "national_alert", "oxygen cylinders", "safe")
                .counted(1)
                .neutral()
                .to(1));
        add(new IntelligenceRow(autumn)
                .about(Providers.UHL, "provider")
                .of("performance", "judicial_review", "consultation", "well_led")
                .counted(0)
                .neutral()
                .to(0));
        add(new IntelligenceRow(autumn)
                .about("E10000018", "place")
                .of("place", "audit", "discharge letters", "effective")
                .part("sent within 24 hours")
                .counted(210)
                .neutral()
                .under("frailty-programme")
                .to(1));
        // An item in two states: the later one holds.
        IntelligenceRow falls = new IntelligenceRow(autumn)
                .about("SMP01", "provider")
                .of("provider_chain", "visit", "falls", "safe")
                .counted(3)
                .concern("moderate")
                .to(1);
        add(falls);
        number--;
        add(falls.closed());
        // Two planted faults: a theme that tells of a person, and an area that does not exist.
        add(new IntelligenceRow(autumn)
                .about("SMP01", "provider")
                .of("safeguarding", "complaint", Stories.PERSONAL_THEME, "safe")
                .counted(1)
                .concern("high")
                .to(0));
        add(new IntelligenceRow(autumn)
                .about("SMP99", "provider")
                .of("provider_chain", "call", "contract quality schedule", "well_led")
                .counted(1)
                .neutral()
                .to(0));
    }

    private void add(IntelligenceRow item) {
        number++;
        csv.row(item.fields("I-" + (1000 + number)));
    }
}
