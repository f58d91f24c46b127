package org.fosse.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** Soft intelligence of two years, in counts and themes, with the days it went to group, committee and board. */
final class IntelligenceExtract implements Extracts {
    private static final String HEADING = "item_id,received_on,period_start,period_end,category,kind,theme,sub_theme,"
            + "area_code,area_level,quality_domain,pathway,count,direction,severity,source_committee,programme,"
            + "group_on,committee_on,board_on,status,status_on,revision";
    private static final String FIRST_QUARTER = "2024-03";
    private static final int QUARTERS = 8;
    /** Nothing is known from later days. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

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
        Item uhl = new Item(first).about(Providers.UHL, "provider").passedOnBy("UHL quality committee");
        // Complaints agree with the breach of the cancer threshold; before it there are few.
        add(uhl.of("performance", "complaint", "cancer waits", "access")
                .counted((breach ? 34 : 9) + draws.named("cancer", "" + quarter).between(0, 6))
                .concern(breach ? "moderate" : "low")
                .to(breach && quarter >= 6 ? 3 : breach ? 2 : 1));
        add(uhl.of("provider_chain", "incident", "deteriorating patient", "safe")
                .counted(12 + draws.named("incident", "" + quarter).between(0, 5))
                .concern("moderate")
                .to(1));
        add(new Item(first)
                .about("RT5", "provider")
                .passedOnBy("LPT quality committee")
                .of("pathway", "complaint", "waiting", "access")
                .on("children_mental_health")
                .counted(15 + 2 * quarter + draws.named("camhs", "" + quarter).between(0, 3))
                .concern("moderate")
                .to(quarter % 2 + 1));
        add(new Item(first)
                .about(Facts.SYSTEM, "system")
                .of("safeguarding", "safeguarding", "adults at risk", "safe")
                .part(quarter % 2 == 0 ? "prevention" : "learning")
                .counted(quarter % 3 == 0 ? 4 : 17 + quarter)
                .concern("high")
                .to(2));
        String small = "SMP0" + (quarter % 3 + 1);
        add(new Item(first)
                .about(small, "provider")
                .of("provider_chain", "call", "contract quality schedule", "well_led")
                .counted(1)
                .neutral()
                .to(1));
        if (lastYear) {
            // What patients say agrees with the outlier, and what colleagues say with the action that worked.
            add(new Item(first)
                    .about(Stories.OUTLIER_PRACTICE, "practice")
                    .of("place", "complaint", "getting through", "access")
                    .counted(8 + draws.named("outlier", "" + quarter).between(0, 4))
                    .concern("moderate")
                    .to(quarter == 7 ? 0 : 1));
            add(new Item(first)
                    .about(Stories.RECALL_NETWORK, "neighbourhood")
                    .of("place", "excellence", "blood pressure recall", "effective")
                    .counted(2 + quarter % 3)
                    .positive()
                    .to(1));
        }
    }

    private void single() {
        YearMonth autumn = YearMonth.of(2025, 10);
        add(new Item(autumn)
                .about(Stories.OUTLIER_PRACTICE, "practice")
                .of("place", "survey", "getting through", "access")
                .counted(61)
                .concern("moderate")
                .to(1));
        add(new Item(autumn)
                .about(Stories.OUTLIER_PRACTICE, "practice")
                .of("place", "visit", "reception staffing", "well_led")
                .counted(1)
                .concern("moderate")
                .to(1));
        add(new Item(autumn)
                .about(Providers.UHL, "provider")
                .of("provider_chain", "regulation_28", "handover", "safe")
                .counted(1)
                .concern("high")
                .to(3));
        add(new Item(autumn)
                .about(Facts.SYSTEM, "system")
                .of("pathway", "ledr", "annual health checks", "equitable")
                .on("learning_disability_autism")
                .counted(9)
                .concern("high")
                .to(2));
        add(new Item(autumn)
                .about(Providers.UHL, "provider")
                .of("provider_chain", "learning_from_deaths", "sepsis", "safe")
                .counted(23)
                .neutral()
                .to(2));
        add(new Item(autumn)
                .about("E06000016", "place")
                .of("inequality", "survey", "fuel poverty", "equitable")
                .counted(140)
                .concern("low")
                .to(1));
        add(new Item(autumn)
                .about("RT5-EIS", "team")
                .of("pathway", "survey", "being listened to", "experience")
                .on("psychosis")
                .counted(19)
                .concern("low")
                .to(0));
        add(new Item(autumn)
                .about("RT5-CERT", "team")
                .of("place", "compliment", "kindness", "experience")
                .counted(26)
                .positive()
                .to(1));
        add(new Item(autumn)
                .about("RT5", "provider")
                .of("performance", "inspection", "ward safety", "safe")
                .counted(1)
                .concern("high")
                .to(3));
        add(new Item(autumn)
                .about(Facts.SYSTEM, "system")
                .of("performance", "statutory_duty", "special educational needs", "well_led")
                .counted(1)
                .positive()
                .to(3));
        add(new Item(autumn)
                .about(Facts.SYSTEM, "system")
                .of("safeguarding", "statutory_duty", "looked-after children health assessments", "safe")
                .counted(1)
                .concern("moderate")
                .to(3));
        add(new Item(autumn)
                .about(Facts.SYSTEM, "system")
                .of("performance", "national_alert", "oxygen cylinders", "safe")
                .counted(1)
                .neutral()
                .to(1));
        add(new Item(autumn)
                .about(Providers.UHL, "provider")
                .of("performance", "judicial_review", "consultation", "well_led")
                .counted(0)
                .neutral()
                .to(0));
        add(new Item(autumn)
                .about("E10000018", "place")
                .of("place", "audit", "discharge letters", "effective")
                .part("sent within 24 hours")
                .counted(210)
                .neutral()
                .under("frailty-programme")
                .to(1));
        // An item in two states: the later one holds.
        Item falls = new Item(autumn)
                .about("SMP01", "provider")
                .of("provider_chain", "visit", "falls", "safe")
                .counted(3)
                .concern("moderate")
                .to(1);
        add(falls);
        number--;
        add(falls.closed());
        // Two planted faults: a theme that tells of a person, and an area that does not exist.
        add(new Item(autumn)
                .about("SMP01", "provider")
                .of("safeguarding", "complaint", Stories.PERSONAL_THEME, "safe")
                .counted(1)
                .concern("high")
                .to(0));
        add(new Item(autumn)
                .about("SMP99", "provider")
                .of("provider_chain", "call", "contract quality schedule", "well_led")
                .counted(1)
                .neutral()
                .to(0));
    }

    private void add(Item item) {
        number++;
        csv.row(item.fields("I-" + (1000 + number)));
    }

    /** One row; each part gives a new one, so that several rows may share their beginning. */
    private record Item(YearMonth first, String... parts) {
        private static final int AREA = 0;
        private static final int LEVEL = 1;
        private static final int COMMITTEE = 2;
        private static final int CATEGORY = 3;
        private static final int KIND = 4;
        private static final int THEME = 5;
        private static final int DOMAIN = 6;
        private static final int PART = 7;
        private static final int PATHWAY = 8;
        private static final int COUNT = 9;
        private static final int DIRECTION = 10;
        private static final int SEVERITY = 11;
        private static final int STEPS = 12;
        private static final int STATE = 13;
        private static final int PROGRAMME = 14;
        private static final int SIZE = 15;

        Item(YearMonth first) {
            this(first, blank());
        }

        private static String[] blank() {
            String[] parts = new String[SIZE];
            java.util.Arrays.fill(parts, "");
            return parts;
        }

        private Item with(int part, String value) {
            String[] changed = parts.clone();
            changed[part] = value;
            return new Item(first, changed);
        }

        Item about(String code, String level) {
            return with(AREA, code).with(LEVEL, level);
        }

        Item passedOnBy(String committee) {
            return with(COMMITTEE, committee);
        }

        Item of(String category, String kind, String theme, String domain) {
            return with(CATEGORY, category).with(KIND, kind).with(THEME, theme).with(DOMAIN, domain);
        }

        Item part(String subTheme) {
            return with(PART, subTheme);
        }

        Item on(String pathway) {
            return with(PATHWAY, pathway);
        }

        Item under(String programme) {
            return with(PROGRAMME, programme);
        }

        Item counted(int count) {
            return with(COUNT, String.valueOf(count));
        }

        Item concern(String severity) {
            return with(DIRECTION, "concern").with(SEVERITY, severity);
        }

        Item neutral() {
            return with(DIRECTION, "neutral").with(SEVERITY, "none");
        }

        Item positive() {
            return with(DIRECTION, "positive").with(SEVERITY, "none");
        }

        /** How many of group, committee and board have had it. */
        Item to(int steps) {
            return with(STEPS, String.valueOf(steps)).with(STATE, steps == 0 ? "open" : "watching");
        }

        Item closed() {
            return with(STATE, "closed");
        }

        /** The day on which the body had it, two weeks after the one before; empty when it has not. */
        private static Object brought(LocalDate received, int steps, int body) {
            LocalDate day = received.plusDays(14L * (body + 1));
            return steps > body && !day.isAfter(LAST_DAY) ? day : "";
        }

        Object[] fields(String id) {
            LocalDate end = first.plusMonths(2).atEndOfMonth();
            LocalDate received = end.plusDays(9);
            int steps = Integer.parseInt(parts[STEPS]);
            LocalDate changed = received.plusDays(parts[STATE].equals("closed") ? 75 : 14L * steps);
            LocalDate status = changed.isAfter(LAST_DAY) ? LAST_DAY : changed;
            return new Object[] {
                id,
                received,
                first.atDay(1),
                end,
                parts[CATEGORY],
                parts[KIND],
                parts[THEME],
                parts[PART],
                parts[AREA],
                parts[LEVEL],
                parts[DOMAIN],
                parts[PATHWAY],
                parts[COUNT],
                parts[DIRECTION],
                parts[SEVERITY],
                parts[COMMITTEE],
                parts[PROGRAMME],
                brought(received, steps, 0),
                brought(received, steps, 1),
                brought(received, steps, 2),
                parts[STATE],
                status,
                0
            };
        }
    }
}
