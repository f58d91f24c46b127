package org.fosse.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** One row of the intelligence form; each part gives a new one, so that several rows may share their beginning. */
record IntelligenceRow(YearMonth first, String... parts) {
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

    IntelligenceRow(YearMonth first) {
        this(first, blank());
    }

    private static String[] blank() {
        String[] parts = new String[SIZE];
        Arrays.fill(parts, "");
        return parts;
    }

    private IntelligenceRow with(int part, String value) {
        String[] changed = parts.clone();
        changed[part] = value;
        return new IntelligenceRow(first, changed);
    }

    IntelligenceRow about(String code, String level) {
        return with(AREA, code).with(LEVEL, level);
    }

    IntelligenceRow passedOnBy(String committee) {
        return with(COMMITTEE, committee);
    }

    IntelligenceRow of(String category, String kind, String theme, String domain) {
        return with(CATEGORY, category).with(KIND, kind).with(THEME, theme).with(DOMAIN, domain);
    }

    IntelligenceRow part(String subTheme) {
        return with(PART, subTheme);
    }

    IntelligenceRow on(String pathway) {
        return with(PATHWAY, pathway);
    }

    IntelligenceRow under(String programme) {
        return with(PROGRAMME, programme);
    }

    IntelligenceRow counted(int count) {
        return with(COUNT, String.valueOf(count));
    }

    IntelligenceRow concern(String severity) {
        return with(DIRECTION, "concern").with(SEVERITY, severity);
    }

    IntelligenceRow neutral() {
        return with(DIRECTION, "neutral").with(SEVERITY, "none");
    }

    IntelligenceRow positive() {
        return with(DIRECTION, "positive").with(SEVERITY, "none");
    }

    /** How many of group, committee and board have had it. */
    IntelligenceRow to(int steps) {
        return with(STEPS, String.valueOf(steps)).with(STATE, steps == 0 ? "open" : "watching");
    }

    IntelligenceRow closed() {
        return with(STATE, "closed");
    }

    /** The day on which the body had it, two weeks after the one before; empty when it has not. */
    private static Object brought(LocalDate received, int steps, int body) {
        LocalDate day = received.plusDays(14L * (body + 1));
        return steps > body && !day.isAfter(Months.LAST_DAY) ? day : "";
    }

    Object[] fields(String id) {
        LocalDate end = first.plusMonths(2).atEndOfMonth();
        LocalDate received = end.plusDays(9);
        int steps = Integer.parseInt(parts[STEPS]);
        LocalDate changed = received.plusDays(parts[STATE].equals("closed") ? 75 : 14L * steps);
        LocalDate status = changed.isAfter(Months.LAST_DAY) ? Months.LAST_DAY : changed;
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
