package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.engine.Inputs;
import org.fosse.jobs.figure.Completeness;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * The periods of each indicator with a practice's value, and which one is the latest of each folder: that of table spine (networks', otherwise
 * practices') where the folder has a row of it, otherwise the newest that it has; of two that end on one day the longer. Rows of everybody
 * decide, those of groups only where there are no others. A network's page is of that period.
 */
final class KnownPeriods implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Comparator<Period> ORDER = (Comparator<Period> & Serializable)
            (one, other) -> one.end.equals(other.end) ? other.start.compareTo(one.start) : one.end.compareTo(other.end);

    private final HashMap<String, TreeSet<Period>> byIndicator = new HashMap<>();
    private final HashMap<Own, Latest> latest = new HashMap<>();
    private final HashMap<String, Period> usual;

    private KnownPeriods(Map<String, Period> usual) {
        this.usual = new HashMap<>(usual);
    }

    /** Which folders a rate is of a member of, so that there is something to compare in them: a network's practice, a place's network. */
    interface Folders extends Serializable {
        Set<String> ofMember(TableRow<RateTable> rate);
    }

    private record Period(LocalDate start, LocalDate end) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        boolean covers(Period other) {
            return !equals(other) && !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    private record Own(String folder, String indicator) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private record Latest(Period period, boolean isOfEverybody) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        Latest or(Latest other, @Nullable Period usual) {
            if (isOfEverybody != other.isOfEverybody) {
                return isOfEverybody ? this : other;
            }
            if (period.equals(usual) || other.period.equals(usual)) {
                return period.equals(usual) ? this : other;
            }
            return ORDER.compare(period, other.period) >= 0 ? this : other;
        }
    }

    /** Those of table rate and of what is made of it for some folders. */
    static KnownPeriods of(Inputs in, Folders folders) {
        Map<String, Period> usual = usual(in);
        KnownPeriods all = new KnownPeriods(usual);
        in.tasks(
                        RateTable.TABLE,
                        RateTable.INDICATOR_ID,
                        RateTable.PERIOD_START,
                        RateTable.PERIOD_END,
                        RateTable.AREA_CODE,
                        RateTable.AREA_LEVEL,
                        RateTable.BREAKDOWN,
                        RateTable.METHOD,
                        RateTable.VALUE)
                .mapPartitions(rows -> {
                    KnownPeriods ofPart = new KnownPeriods(usual);
                    rows.forEachRemaining(row -> ofPart.take(row, folders));
                    return List.of(ofPart).iterator();
                })
                .collect()
                .forEach(all::add);
        return all;
    }

    /** The period that table spine has of each indicator. */
    private static Map<String, Period> usual(Inputs in) {
        HashMap<String, Period> practices = new HashMap<>();
        HashMap<String, Period> networks = new HashMap<>();
        in.tasks(
                        SpineTable.TABLE,
                        SpineTable.INDICATOR_ID,
                        SpineTable.PERIOD_START,
                        SpineTable.PERIOD_END,
                        SpineTable.AREA_LEVEL)
                .mapPartitions(rows -> {
                    HashMap<Own, Period> ofPart = new HashMap<>();
                    rows.forEachRemaining(row -> ofPart.put(
                            new Own(row.get(SpineTable.AREA_LEVEL), row.get(SpineTable.INDICATOR_ID)),
                            new Period(row.get(SpineTable.PERIOD_START), row.get(SpineTable.PERIOD_END))));
                    return List.of(ofPart).iterator();
                })
                .collect()
                .forEach(part -> part.forEach((level, period) -> {
                    if (level.folder.equals(Level.NEIGHBOURHOOD.text())) {
                        networks.put(level.indicator, period);
                    } else if (level.folder.equals(Level.PRACTICE.text())) {
                        practices.put(level.indicator, period);
                    }
                }));
        practices.putAll(networks);
        return practices;
    }

    private void take(TableRow<RateTable> row, Folders folders) {
        String indicator = row.get(RateTable.INDICATOR_ID);
        Period period = new Period(row.get(RateTable.PERIOD_START), row.get(RateTable.PERIOD_END));
        if (row.get(RateTable.AREA_LEVEL).equals(Level.PRACTICE.text()) && row.has(RateTable.VALUE)) {
            of(indicator).add(period);
        }
        if (Completeness.isOwn(row)) {
            Latest one = new Latest(period, row.get(RateTable.BREAKDOWN).equals(Shared.ALL));
            folders.ofMember(row).forEach(folder -> add(new Own(folder, indicator), one));
        }
    }

    private void add(KnownPeriods part) {
        part.byIndicator.forEach((indicator, periods) -> of(indicator).addAll(periods));
        part.latest.forEach(this::add);
    }

    private void add(Own own, Latest one) {
        latest.merge(own, one, (before, after) -> before.or(after, usual.get(own.indicator)));
    }

    private Set<Period> of(String indicator) {
        return byIndicator.computeIfAbsent(indicator, id -> new TreeSet<>(ORDER));
    }

    /** Whether a period is the latest of an indicator in a folder. */
    boolean isLatest(String folder, TableRow<RateTable> rate) {
        Latest of = latest.get(new Own(folder, rate.get(RateTable.INDICATOR_ID)));
        return of != null
                && of.period.equals(new Period(rate.get(RateTable.PERIOD_START), rate.get(RateTable.PERIOD_END)));
    }

    /** The indicators with the periods that are the latest of any folder, to be asked for one. */
    LatestOfAny latestOfAny() {
        HashSet<List<Object>> all = new HashSet<>();
        latest.forEach((own, of) -> all.add(List.of(own.indicator, of.period.start, of.period.end)));
        return (indicator, start, end) -> all.contains(List.of(indicator, start, end));
    }

    /** Whether a period is the latest of an indicator in a folder, whichever it is. */
    interface LatestOfAny extends Serializable {
        boolean is(String indicator, LocalDate start, LocalDate end);
    }

    /** How many of the shortest periods lie within one; 1 where it is one of them. */
    long shortestWithin(String indicator, LocalDate start, LocalDate end) {
        Period whole = new Period(start, end);
        TreeSet<Period> periods = byIndicator.getOrDefault(indicator, new TreeSet<>(ORDER));
        long shortest = periods.stream()
                .filter(each -> whole.covers(each) && periods.stream().noneMatch(each::covers))
                .count();
        return Math.max(1, shortest);
    }
}
