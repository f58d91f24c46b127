package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An indicator's values for one area in order of time, all of periods of one length. */
final class Series {
    static final Series EMPTY = new Series(List.of());

    private final List<Reading> readings;

    private Series(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    /**
     * Takes the readings of the length of period that most have; of two that are as many, the shorter. A year must not
     * stand among the months it is the sum of.
     */
    static Series of(List<Reading> all) {
        Map<Long, List<Reading>> byLength = new TreeMap<>();
        for (Reading reading : all) {
            byLength.computeIfAbsent(reading.months(), length -> new ArrayList<>())
                    .add(reading);
        }
        List<Reading> most = List.of();
        for (List<Reading> each : byLength.values()) {
            most = each.size() > most.size() ? each : most;
        }
        return new Series(most.stream()
                .sorted(Comparator.comparing(Reading::end).thenComparing(Reading::start))
                .toList());
    }

    int size() {
        return readings.size();
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    Reading get(int index) {
        return readings.get(index);
    }

    List<Reading> readings() {
        return readings;
    }

    Reading latest() {
        return readings.get(readings.size() - 1);
    }

    /** The reading of the same period; null when there is none. */
    @Nullable
    Reading find(Reading period) {
        for (Reading reading : readings) {
            if (reading.samePeriod(period)) {
                return reading;
            }
        }
        return null;
    }

    /** Whether periods run into each other, as rolling years do: then neighbouring values share most of their people. */
    boolean overlaps() {
        for (int i = 1; i < readings.size(); i++) {
            if (!readings.get(i).start().isAfter(readings.get(i - 1).end())) {
                return true;
            }
        }
        return false;
    }

    /** The readings whose whole period lies before a day. */
    Series before(LocalDate day) {
        return new Series(
                readings.stream().filter(reading -> reading.end().isBefore(day)).toList());
    }

    /** The readings whose whole period lies on or after a day. */
    Series from(LocalDate day) {
        return new Series(readings.stream()
                .filter(reading -> !reading.start().isBefore(day))
                .toList());
    }

    double[] values() {
        return readings.stream().mapToDouble(Reading::value).toArray();
    }

    /** One series behind the other. */
    Series then(Series later) {
        List<Reading> both = new ArrayList<>(readings);
        both.addAll(later.readings);
        return new Series(both);
    }

    /**
     * The part of a whole that lies outside this area, period by period: what is left of numerators and denominators, in
     * the unit of the whole's value. A period without counts, or in which nothing is left, has no reading.
     */
    Series restOf(Series whole) {
        List<Reading> rest = new ArrayList<>();
        for (Reading area : readings) {
            Reading all = whole.find(area);
            if (all == null || !all.hasCounts() || !area.hasCounts()) {
                continue;
            }
            double numerator = all.numerator() - area.numerator();
            double denominator = all.denominator() - area.denominator();
            if (!(denominator > 0) || numerator < 0) {
                continue;
            }
            // The whole's own value tells the factor between the ratio and the value.
            double factor = all.numerator() == 0 ? 0 : all.value() * all.denominator() / all.numerator();
            rest.add(new Reading(area.start(), area.end(), factor * numerator / denominator, numerator, denominator));
        }
        return new Series(rest);
    }
}
