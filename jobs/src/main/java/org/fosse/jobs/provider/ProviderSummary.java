package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.Schedules;
import org.fosse.jobs.threshold.ReturnSentence;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.ProviderLinkTable;
import org.fosse.schema.table.ProviderProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.ScheduleCoverageTable;
import org.fosse.tables.ProviderAssurance;
import org.fosse.tables.ProviderLinkKind;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;
import org.jspecify.annotations.Nullable;

/** What is known of one provider, gathered from its links, its returns and the coverage of its contracts. */
final class ProviderSummary {
    /** The order in which returns are added: of two that ask for support on one day the later one counts. */
    static final Comparator<TableRow<QualityScheduleTable>> BY_REQUIREMENT = Comparator.comparing(
                    (TableRow<QualityScheduleTable> row) -> row.get(QualityScheduleTable.REQUIREMENT_ID))
            .thenComparing(row -> row.get(QualityScheduleTable.CONTRACT_REF))
            .thenComparing(row -> row.get(QualityScheduleTable.PERIOD_END))
            .thenComparing(row -> row.get(QualityScheduleTable.PERIOD_START));

    private static final String CALL = "call";

    private final String providerCode;
    private final Schedules schedules;
    private final Map<ProviderLinkKind, Set<String>> links = new EnumMap<>(ProviderLinkKind.class);
    /** The newest return of each requirement. */
    private final List<TableRow<QualityScheduleTable>> newest = new ArrayList<>();

    private final Set<String> contracts = new TreeSet<>();
    private @Nullable TableRow<AreaTable> area;
    private @Nullable String shares;
    private boolean outOfArea;
    private long due;
    private long received;
    private long late;
    private long missing;
    private long calls;
    private boolean askedNow;
    private @Nullable LocalDate lastCall;
    private @Nullable LocalDate asked;
    private @Nullable String support;

    ProviderSummary(String providerCode, Schedules schedules) {
        this.providerCode = providerCode;
        this.schedules = schedules;
    }

    /** The provider as its register names it. */
    void setArea(TableRow<AreaTable> row) {
        area = row;
    }

    /** The areas that it speaks for, with the share of each; null where there are none. */
    void setShares(@Nullable String text) {
        shares = text;
    }

    /** Adds a link that holds on the date of the run. */
    void addLink(TableRow<ProviderLinkTable> link) {
        String name = link.find(ProviderLinkTable.LINKED_NAME);
        links.computeIfAbsent(link.get(ProviderLinkTable.LINK), kind -> new TreeSet<>())
                .add(name == null ? link.get(ProviderLinkTable.LINKED_CODE) : name);
        outOfArea |= link.is(ProviderLinkTable.OUT_OF_AREA);
    }

    /** Adds a return, which may be a call and may ask for support; the newest that asked is kept. */
    void addReturn(TableRow<QualityScheduleTable> row) {
        LocalDate called = row.find(QualityScheduleTable.CALLED_ON);
        LocalDate on = called == null ? row.find(QualityScheduleTable.SUBMITTED_ON) : called;
        String method = row.find(QualityScheduleTable.METHOD);
        if (method != null && method.contains(CALL)) {
            calls++;
            lastCall = on == null || (lastCall != null && lastCall.isAfter(on)) ? lastCall : on;
        }
        String asksFor = row.find(QualityScheduleTable.SUPPORT_ASKED);
        if (asksFor != null && (asked == null || (on != null && !on.isBefore(asked)))) {
            asked = on;
            support = asksFor;
        }
        if (row.is(QualityScheduleTable.LATEST)) {
            // What an older return asked for is no longer open.
            askedNow |= asksFor != null;
            newest.add(row);
        }
    }

    /** Adds a return that a contract asks for, or that came unasked. */
    void addExpected(TableRow<ScheduleCoverageTable> row) {
        contracts.add(row.get(ScheduleCoverageTable.CONTRACT_REF));
        switch (row.get(ScheduleCoverageTable.STATUS)) {
            case RECEIVED, RECEIVED_WITHOUT_VALUE -> received++;
            case RECEIVED_LATE -> {
                received++;
                late++;
            }
            case MISSING -> missing++;
            case NOT_YET_DUE, NOT_EXPECTED -> {
                return;
            }
        }
        due++;
    }

    /** The provider's row. */
    TableRow<ProviderProfileTable> row() {
        RowBuilder<ProviderProfileTable> row = ProviderProfileTable.TABLE
                .row()
                .set(ProviderProfileTable.PROVIDER_CODE, providerCode)
                .set(ProviderProfileTable.OUT_OF_AREA, outOfArea)
                .set(ProviderProfileTable.CHAINS, linked(ProviderLinkKind.CHAIN))
                .set(ProviderProfileTable.COLLABORATIVES, linked(ProviderLinkKind.COLLABORATIVE))
                .set(ProviderProfileTable.AREAS_SERVED, linked(ProviderLinkKind.SERVES))
                .set(ProviderProfileTable.SHARES, shares)
                .set(ProviderProfileTable.CONTRACTS, (long) contracts.size())
                .set(ProviderProfileTable.RETURNS_DUE, due)
                .set(ProviderProfileTable.RETURNS_RECEIVED, received)
                .set(ProviderProfileTable.RETURNS_LATE, late)
                .set(ProviderProfileTable.RETURNS_MISSING, missing)
                .set(ProviderProfileTable.COVERAGE, due == 0 ? null : 100.0 * received / due)
                .set(ProviderProfileTable.CALLS, calls)
                .set(ProviderProfileTable.LAST_CALLED_ON, lastCall)
                .set(ProviderProfileTable.SUPPORT_ASKED, support)
                .set(ProviderProfileTable.ASSURANCE, assurance())
                .reasons(ProviderProfileTable.REASON, assuranceReasons());
        if (area != null) {
            row.copy(ProviderProfileTable.PROVIDER_NAME, area, AreaTable.AREA_NAME)
                    .copy(ProviderProfileTable.PROVIDER_TYPE, area, AreaTable.AREA_KIND)
                    .copy(ProviderProfileTable.SYSTEM_CODE, area, AreaTable.SYSTEM_CODE);
        }
        setRequirements(row);
        return row.build();
    }

    private void setRequirements(RowBuilder<ProviderProfileTable> row) {
        long met = newest.stream()
                .filter(each -> each.get(QualityScheduleTable.RESULT) == ReturnResult.MET)
                .count();
        long breached = newest.stream()
                .filter(each -> each.get(QualityScheduleTable.RESULT) == ReturnResult.BREACHED)
                .count();
        row.set(ProviderProfileTable.REQUIREMENTS, (long) newest.size())
                .set(
                        ProviderProfileTable.REQUIREMENTS_NATIONAL,
                        newest.stream()
                                .filter(each -> each.get(QualityScheduleTable.REQUIREMENT_TYPE)
                                        .equals("national"))
                                .count())
                .set(ProviderProfileTable.REQUIREMENTS_MET, met)
                .set(ProviderProfileTable.REQUIREMENTS_BREACHED, breached)
                .set(ProviderProfileTable.REQUIREMENTS_NOT_JUDGED, newest.size() - met - breached)
                .set(
                        ProviderProfileTable.PERIOD_END,
                        newest.stream()
                                .map(each -> each.get(QualityScheduleTable.PERIOD_END))
                                .max(LocalDate::compareTo)
                                .orElse(null));
        TableRow<QualityScheduleTable> coming = soonestBreach();
        if (coming != null) {
            row.copy(ProviderProfileTable.SOONEST_BREACH_MONTHS, coming, QualityScheduleTable.MONTHS_TO_BREACH)
                    .copy(
                            ProviderProfileTable.SOONEST_BREACH_REQUIREMENT,
                            coming,
                            QualityScheduleTable.REQUIREMENT_NAME)
                    .set(ProviderProfileTable.WORST_REQUIREMENT, ReturnSentence.of(coming));
        }
        TableRow<QualityScheduleTable> breach = longestBreach();
        if (breach != null) {
            row.copy(ProviderProfileTable.LONGEST_BREACH_MONTHS, breach, QualityScheduleTable.BREACH_MONTHS)
                    .copy(
                            ProviderProfileTable.LONGEST_BREACH_REQUIREMENT,
                            breach,
                            QualityScheduleTable.REQUIREMENT_NAME)
                    .set(ProviderProfileTable.WORST_REQUIREMENT, ReturnSentence.of(breach));
        }
    }

    private @Nullable String linked(ProviderLinkKind kind) {
        Set<String> names = links.get(kind);
        return names == null ? null : String.join("; ", names);
    }

    /** The requirement that has been in breach longest; null when none is. */
    private @Nullable TableRow<QualityScheduleTable> longestBreach() {
        return newest.stream()
                .filter(row -> row.get(QualityScheduleTable.BREACH_MONTHS) > 0)
                .max(Comparator.comparing(
                                (TableRow<QualityScheduleTable> row) -> row.get(QualityScheduleTable.BREACH_MONTHS))
                        .thenComparing(row -> row.get(QualityScheduleTable.REQUIREMENT_ID), Comparator.reverseOrder()))
                .orElse(null);
    }

    /** The requirement that is met now and would be breached first on its trend; null when none is in sight. */
    private @Nullable TableRow<QualityScheduleTable> soonestBreach() {
        return newest.stream()
                .filter(row -> row.has(QualityScheduleTable.MONTHS_TO_BREACH))
                .min(Comparator.comparing(
                                (TableRow<QualityScheduleTable> row) -> row.get(QualityScheduleTable.MONTHS_TO_BREACH))
                        .thenComparing(row -> row.get(QualityScheduleTable.REQUIREMENT_ID)))
                .orElse(null);
    }

    private int monthsInBreach() {
        TableRow<QualityScheduleTable> breach = longestBreach();
        return breach == null ? 0 : breach.get(QualityScheduleTable.BREACH_MONTHS);
    }

    /** How closely the provider should be followed; null where there is nothing to judge it by. */
    private @Nullable ProviderAssurance assurance() {
        if (newest.isEmpty() && due == 0) {
            return null;
        }
        int months = monthsInBreach();
        if (months >= schedules.intensiveMonths()) {
            return ProviderAssurance.INTENSIVE;
        }
        return months >= schedules.enhancedMonths() || missing > 0 || askedNow
                ? ProviderAssurance.ENHANCED
                : ProviderAssurance.ROUTINE;
    }

    /** Why; nothing for routine assurance. */
    private Set<Reason> assuranceReasons() {
        int months = monthsInBreach();
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (months > 0 && months >= Math.min(schedules.enhancedMonths(), schedules.intensiveMonths())) {
            reasons.add(Reason.LONG_BREACH);
        }
        if (missing > 0) {
            reasons.add(Reason.RETURNS_MISSING);
        }
        if (askedNow) {
            reasons.add(Reason.SUPPORT_ASKED);
        }
        return reasons;
    }
}
