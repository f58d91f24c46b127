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
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which returns of a contract were expected by the date of the run, and which came.
 *
 * <p>In a contract year with a register, a requirement is expected for every period of its frequency on whose last day it
 * holds. Without one, the returns say it themselves: from the first period returned in the year to the year's end where they
 * say when they are due (later periods are due as many days after their end), otherwise to the last period that the contract
 * returned anything for. Periods that have not begun are left out.
 */
final class Coverage {
    static final String REGISTER = "register";
    static final String RETURNS = "returns";

    private final ContractRegister register;
    private final LocalDate today;

    Coverage(ContractRegister register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /** What is known of a requirement. */
    record Named(
            String requirementId,
            String contractYear,
            @Nullable String name,
            @Nullable String type,
            @Nullable String catalogueId,
            @Nullable String domain) {}

    /** A return as coverage needs it: its newest version, and the day the first one came. */
    record Came(
            Named named,
            Period period,
            boolean answered,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate dueOn) {}

    /** One return, expected or not. */
    record Line(
            Named named,
            Period period,
            @Nullable String frequency,
            String basis,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            String status,
            @Nullable Long lateDays,
            @Nullable String reason) {}

    /** The lines of a contract, in order of requirement and period. */
    List<Line> lines(List<Came> returns) {
        Set<String> years = new TreeSet<>();
        returns.forEach(came -> years.add(came.named().contractYear()));
        register.rows().forEach(row -> years.add(row.contractYear()));
        List<Line> lines = new ArrayList<>();
        for (String year : years) {
            List<Came> ofYear = returns.stream()
                    .filter(came -> came.named().contractYear().equals(year))
                    .toList();
            lines.addAll(register.startOf(year) == null ? byReturns(year, ofYear) : byRegister(year, ofYear));
        }
        lines.sort(Comparator.comparing((Line line) -> line.named().requirementId())
                .thenComparing(line -> line.period().start())
                .thenComparing(line -> line.period().end()));
        return lines;
    }

    private List<Line> byRegister(String year, List<Came> returns) {
        List<Line> lines = new ArrayList<>();
        Set<Came> met = new HashSet<>();
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
                    Came came = find(returns, requirement, period);
                    Integer days = row.dueDays();
                    LocalDate due = days != null ? period.end().plusDays(days) : came == null ? null : came.dueOn();
                    Named named = new Named(requirement, year, row.name(), row.type(), row.catalogueId(), row.domain());
                    lines.add(line(named, period, frequency.text(), REGISTER, due, came, null));
                    if (came != null) {
                        met.add(came);
                    }
                }
            }
        }
        for (Came came : returns) {
            if (!met.contains(came)) {
                lines.add(new Line(
                        came.named(),
                        came.period(),
                        null,
                        REGISTER,
                        came.dueOn(),
                        came.submittedOn(),
                        "not_expected",
                        null,
                        "not_in_register"));
            }
        }
        return lines;
    }

    private List<Line> byReturns(String year, List<Came> returns) {
        List<Line> lines = new ArrayList<>();
        Map<String, Map<Frequency, List<Came>>> series = new TreeMap<>();
        LocalDate last = LocalDate.MIN;
        for (Came came : returns) {
            Frequency frequency = Frequency.find(
                            year, came.period().start(), came.period().end())
                    .orElse(null);
            if (frequency == null) {
                lines.add(line(came.named(), came.period(), null, RETURNS, came.dueOn(), came, "irregular_period"));
                continue;
            }
            last = came.period().end().isAfter(last) ? came.period().end() : last;
            series.computeIfAbsent(came.named().requirementId(), id -> new TreeMap<>())
                    .computeIfAbsent(frequency, each -> new ArrayList<>())
                    .add(came);
        }
        for (Map<Frequency, List<Came>> ofRequirement : series.values()) {
            for (Map.Entry<Frequency, List<Came>> each : ofRequirement.entrySet()) {
                addSeries(lines, year, each.getKey(), each.getValue(), last);
            }
        }
        return lines;
    }

    private void addSeries(List<Line> lines, String year, Frequency frequency, List<Came> returns, LocalDate last) {
        LocalDate first = returns.stream()
                .map(came -> came.period().start())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        Came newest = returns.stream()
                .filter(came -> came.dueOn() != null)
                .max(Comparator.comparing(came -> came.period().end()))
                .orElse(null);
        LocalDate newestDue = newest == null ? null : newest.dueOn();
        for (Period period : frequency.periods(year)) {
            boolean within = newestDue != null || !period.end().isAfter(last);
            if (period.start().isBefore(first) || period.start().isAfter(today) || !within) {
                continue;
            }
            Came came = find(returns, returns.get(0).named().requirementId(), period);
            LocalDate due = came != null ? came.dueOn() : null;
            String reason = null;
            if (came == null && newest != null && newestDue != null) {
                long days = ChronoUnit.DAYS.between(newest.period().end(), newestDue);
                due = period.end().plusDays(days);
                reason = "due_date_inferred";
            }
            Named named = came == null ? returns.get(returns.size() - 1).named() : came.named();
            lines.add(line(named, period, frequency.text(), RETURNS, due, came, reason));
        }
    }

    private static @Nullable Came find(List<Came> returns, String requirement, Period period) {
        for (Came came : returns) {
            if (came.named().requirementId().equals(requirement)
                    && came.period().start().equals(period.start())
                    && came.period().end().equals(period.end())) {
                return came;
            }
        }
        return null;
    }

    private Line line(
            Named named,
            Period period,
            @Nullable String frequency,
            String basis,
            @Nullable LocalDate due,
            @Nullable Came came,
            @Nullable String reason) {
        if (came == null) {
            boolean overdue = (due == null ? period.end() : due).isBefore(today);
            Long days = (overdue && due != null) ? Long.valueOf(ChronoUnit.DAYS.between(due, today)) : null;
            return new Line(
                    named, period, frequency, basis, due, null, overdue ? "missing" : "not_yet_due", days, reason);
        }
        LocalDate sent = came.submittedOn();
        boolean late = due != null && sent != null && sent.isAfter(due);
        String status = !came.answered() ? "received_without_value" : late ? "received_late" : "received";
        Long days = late ? Long.valueOf(ChronoUnit.DAYS.between(due, sent)) : null;
        return new Line(named, period, frequency, basis, due, sent, status, days, reason);
    }
}
