package org.fosse.jobs.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;

class PeriodTrendTest {
    private static PeriodTrend years(double... values) {
        List<PeriodEstimate> years = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate start = LocalDate.of(2010 + i, 4, 1);
            years.add(new PeriodEstimate(start, start.plusYears(1).minusDays(1), "" + (2010 + i), values[i], 0.4));
        }
        return PeriodTrend.of(years, PeriodTrend.Judged.VALUE);
    }

    @Test
    void oneOddYearAtAnEndIsNoTrend() {
        PeriodTrend first = years(6.7, 5.4, 5.3, 5.25, 5.15, 5.1, 5);
        PeriodTrend last = years(5, 5.1, 5.15, 5.25, 5.3, 5.4, 6.7);

        assertThat(List.of(first.direction(), last.direction())).containsExactly(0, 0);
        assertThat(first.reasons()).containsExactly(Reason.RESTS_ON_ONE_PERIOD);
        assertThat(last.reasons()).containsExactly(Reason.RESTS_ON_ONE_PERIOD);
    }

    @Test
    void whatFallsEveryYearFallsWithoutAnEndToo() {
        assertThat(years(8, 7.4, 7.1, 6.5, 6, 5.6, 5).direction()).isEqualTo(-1);
    }

    @Test
    void aChangeAtOnceThatStaysIsAStep() {
        PeriodTrend.Step step = years(8, 8.2, 7.9, 8.1, 5, 5.2, 4.9).step();

        assertThat(step.since().label()).isEqualTo("2014");
        assertThat(years(8, 7.4, 7.1, 6.5, 6, 5.6, 5).step()).isNull();
        assertThat(years(5, 5.1, 4.9, 5.1, 5, 5.1, 4.9).step()).isNull();
    }
}
