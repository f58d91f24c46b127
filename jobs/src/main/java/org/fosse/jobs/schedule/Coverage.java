package org.fosse.jobs.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.tables.CoverageBasis;
import org.fosse.tables.CoverageStatus;
import org.fosse.tables.Frequency;
import org.fosse.tables.Period;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which returns of a contract were expected by the date of the run, and which received.
 *
 * <p>In a contract year with a register, a requirement is expected for every period of its frequency on whose last day it
 * holds. Without one, the returns say it themselves: from the first period returned in the year to the year's end where they
 * say when they are due (later periods are due as many days after their end), otherwise to the last period that the contract
 * returned anything for. Periods that have not begun are left out.
 */
final class Coverage {
    private final ContractRegister register;
    private final LocalDate today;

    Coverage(ContractRegister register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /** The lines of a contract, in order of requirement and period. */
    List<CoverageRow> lines(List<ReceivedReturn> returns) {
        Set<String> years = new TreeSet<>();
        returns.forEach(received -> years.add(received.requirement().contractYear()));
        register.rows().forEach(row -> years.add(row.contractYear()));
        List<CoverageRow> lines = new ArrayList<>();
        for (String year : years) {
            List<ReceivedReturn> ofYear = returns.stream()
                    .filter(received -> received.requirement().contractYear().equals(year))
                    .toList();
            lines.addAll(register.startOf(year) == null ? byReturns(year, ofYear) : byRegister(year, ofYear));
        }
        lines.sort(Comparator.comparing((CoverageRow line) -> line.requirement().requirementId())
                .thenComparing(line -> line.period().start())
                .thenComparing(line -> line.period().end()));
        return lines;
    }

    private List<CoverageRow> byRegister(String year, List<ReceivedReturn> returns) {
        List<CoverageRow> lines = new ArrayList<>();
        Set<ReceivedReturn> met = new HashSet<>();
        Set<String> requirements = new TreeSet<>();
        register.rows().stream()
                .filter(row -> row.contractYear().equals(year))
                .forEach(row -> requirements.add(row.requirementId()));
        for (String requirement : requirements) {
            for (Frequency frequency : Frequency.values()) {
                for (Period period : frequency.periods(year)) {
                    RequirementRow row =
                            register.inForce(requirement, period.end()).orElse(null);
                    if (row == null
                            || !row.frequency().equals(frequency.text())
                            || period.start().isAfter(today)) {
                        continue;
                    }
                    ReceivedReturn received = find(returns, requirement, period);
                    Integer days = row.dueDays();
                    LocalDate due = received == null ? null : received.dueOn();
                    if (days != null) {
                        due = period.end().plusDays(days);
                    }
                    RequirementDescription described = new RequirementDescription(
                            requirement, year, row.name(), row.type(), row.catalogueId(), row.domain());
                    lines.add(row(described, period, frequency, CoverageBasis.REGISTER, due, received, null));
                    if (received != null) {
                        met.add(received);
                    }
                }
            }
        }
        for (ReceivedReturn received : returns) {
            if (!met.contains(received)) {
                lines.add(new CoverageRow(
                        received.requirement(),
                        received.period(),
                        null,
                        CoverageBasis.REGISTER,
                        received.dueOn(),
                        received.submittedOn(),
                        CoverageStatus.NOT_EXPECTED,
                        null,
                        Reason.NOT_IN_REGISTER));
            }
        }
        return lines;
    }

    private List<CoverageRow> byReturns(String year, List<ReceivedReturn> returns) {
        List<CoverageRow> lines = new ArrayList<>();
        Map<String, Map<Frequency, List<ReceivedReturn>>> series = new TreeMap<>();
        LocalDate last = LocalDate.MIN;
        for (ReceivedReturn received : returns) {
            Frequency frequency = Frequency.find(
                            year, received.period().start(), received.period().end())
                    .orElse(null);
            if (frequency == null) {
                lines.add(row(
                        received.requirement(),
                        received.period(),
                        null,
                        CoverageBasis.RETURNS,
                        received.dueOn(),
                        received,
                        Reason.IRREGULAR_PERIOD));
                continue;
            }
            last = received.period().end().isAfter(last) ? received.period().end() : last;
            series.computeIfAbsent(received.requirement().requirementId(), id -> new TreeMap<>())
                    .computeIfAbsent(frequency, each -> new ArrayList<>())
                    .add(received);
        }
        for (Map<Frequency, List<ReceivedReturn>> ofRequirement : series.values()) {
            for (Map.Entry<Frequency, List<ReceivedReturn>> each : ofRequirement.entrySet()) {
                addSeries(lines, year, each.getKey(), each.getValue(), last);
            }
        }
        return lines;
    }

    private void addSeries(
            List<CoverageRow> lines, String year, Frequency frequency, List<ReceivedReturn> returns, LocalDate last) {
        LocalDate first = returns.stream()
                .map(received -> received.period().start())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        ReceivedReturn newest = returns.stream()
                .filter(received -> received.dueOn() != null)
                .max(Comparator.comparing(received -> received.period().end()))
                .orElse(null);
        LocalDate newestDue = newest == null ? null : newest.dueOn();
        for (Period period : frequency.periods(year)) {
            boolean within = newestDue != null || !period.end().isAfter(last);
            if (period.start().isBefore(first) || period.start().isAfter(today) || !within) {
                continue;
            }
            ReceivedReturn received = find(returns, returns.get(0).requirement().requirementId(), period);
            LocalDate due = received != null ? received.dueOn() : null;
            Reason reason = null;
            if (received == null && newest != null && newestDue != null) {
                long days = ChronoUnit.DAYS.between(newest.period().end(), newestDue);
                due = period.end().plusDays(days);
                reason = Reason.DUE_DATE_INFERRED;
            }
            RequirementDescription described =
                    received == null ? returns.get(returns.size() - 1).requirement() : received.requirement();
            lines.add(row(described, period, frequency, CoverageBasis.RETURNS, due, received, reason));
        }
    }

    private static @Nullable ReceivedReturn find(List<ReceivedReturn> returns, String requirement, Period period) {
        for (ReceivedReturn received : returns) {
            if (received.requirement().requirementId().equals(requirement)
                    && received.period().start().equals(period.start())
                    && received.period().end().equals(period.end())) {
                return received;
            }
        }
        return null;
    }

    private CoverageRow row(
            RequirementDescription described,
            Period period,
            @Nullable Frequency frequency,
            CoverageBasis basis,
            @Nullable LocalDate due,
            @Nullable ReceivedReturn received,
            @Nullable Reason reason) {
        if (received == null) {
            boolean overdue = (due == null ? period.end() : due).isBefore(today);
            Long days = (overdue && due != null) ? Long.valueOf(ChronoUnit.DAYS.between(due, today)) : null;
            return new CoverageRow(
                    described,
                    period,
                    frequency,
                    basis,
                    due,
                    null,
                    overdue ? CoverageStatus.MISSING : CoverageStatus.NOT_YET_DUE,
                    days,
                    reason);
        }
        LocalDate sent = received.submittedOn();
        boolean late = due != null && sent != null && sent.isAfter(due);
        CoverageStatus status = late ? CoverageStatus.RECEIVED_LATE : CoverageStatus.RECEIVED;
        if (!received.answered()) {
            status = CoverageStatus.RECEIVED_WITHOUT_VALUE;
        }
        Long days = late ? Long.valueOf(ChronoUnit.DAYS.between(due, sent)) : null;
        return new CoverageRow(described, period, frequency, basis, due, sent, status, days, reason);
    }
}
