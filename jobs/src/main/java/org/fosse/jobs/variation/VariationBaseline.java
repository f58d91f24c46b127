package org.fosse.jobs.variation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the groups of one indicator were like in earlier periods, and which of them is the baseline of a period: the first
 * in which the group has a size of variation, the one that ended twelve months before, or the first that ends on a
 * configured date or later. A baseline covers as many months as the period and is on the same scale.
 */
final class VariationBaseline {
    private final String rule;
    private final Map<Key, List<Earlier>> groups = new HashMap<>();

    private record Key(int parent, Level childLevel) {}

    /** What a group was like in a period. */
    record Earlier(LocalDate start, LocalDate end, BetweenAreas between) {
        private long months() {
            return monthsOf(start, end);
        }
    }

    VariationBaseline(Variation settings) {
        this.rule = settings.baseline();
    }

    /** Forgets everything, for another indicator. */
    void clear() {
        groups.clear();
    }

    /** The baseline of a group's period; null where there is none before it. The period may be its own baseline. */
    @Nullable
    Earlier of(ComparisonGroup group, LocalDate start, LocalDate end, BetweenAreas between) {
        List<Earlier> known =
                groups.computeIfAbsent(new Key(group.parent(), group.childLevel()), unused -> new ArrayList<>());
        Earlier own = new Earlier(start, end, between);
        if (rule.equals(Variation.YEAR_BEFORE)) {
            YearMonth wanted = YearMonth.from(end).minusYears(1);
            known.removeIf(each -> YearMonth.from(each.end()).isBefore(wanted));
            known.add(own);
        } else {
            boolean late = rule.equals(Variation.FIRST) || !end.isBefore(LocalDate.parse(rule));
            if (late && known.stream().noneMatch(each -> like(each, own))) {
                known.add(own);
            }
        }
        for (Earlier each : known) {
            boolean that = !rule.equals(Variation.YEAR_BEFORE)
                    || YearMonth.from(each.end()).equals(YearMonth.from(end).minusYears(1));
            if (that && like(each, own)) {
                return each;
            }
        }
        return null;
    }

    private static boolean like(Earlier one, Earlier other) {
        return one.between().exists()
                && one.months() == other.months()
                && one.between().scale() == other.between().scale();
    }

    private static long monthsOf(LocalDate start, LocalDate end) {
        return ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }
}
