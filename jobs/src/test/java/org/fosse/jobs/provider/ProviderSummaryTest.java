package org.fosse.jobs.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fosse.config.Schedules;
import org.fosse.jobs.provider.ProviderSummary.Newest;
import org.junit.jupiter.api.Test;

class ProviderSummaryTest {
    private final ProviderSummary summary = new ProviderSummary(Schedules.blank());

    private static Newest newest(String id, String result, int months, Integer toBreach) {
        return new Newest(id, "Name " + id, "national", result, LocalDate.of(2026, 2, 28), months, toBreach, id + ".");
    }

    @Test
    void theLongestBreachIsTheWorstAndDecidesTheAssurance() {
        summary.addNewest(newest("A", "met", 0, 3));
        summary.addNewest(newest("B", "breached", 2, null));
        summary.addNewest(newest("C", "breached", 7, null));

        assertThat(summary.worst()).isEqualTo("C.");
        assertThat(summary.assurance()).isEqualTo("intensive");
        assertThat(summary.assuranceReason()).isEqualTo("long_breach");
        assertThat(summary.with("breached")).isEqualTo(2);
    }

    @Test
    void withoutABreachTheNearestOneIsTheWorst() {
        summary.addNewest(newest("A", "met", 0, 9));
        summary.addNewest(newest("B", "met", 0, 3));

        assertThat(summary.worst()).isEqualTo("B.");
        assertThat(summary.assurance()).isEqualTo("routine");
    }

    @Test
    void aMissingReturnOrAnOpenRequestAsksForMore() {
        summary.addExpected("received");
        assertThat(summary.assurance()).isEqualTo("routine");
        summary.addExpected("missing");
        summary.addExpected("not_yet_due");
        summary.addAsked(LocalDate.of(2026, 1, 1), true, true, "Help");

        assertThat(summary.assurance()).isEqualTo("enhanced");
        assertThat(summary.assuranceReason()).isEqualTo("returns_missing,support_asked");
        assertThat(summary.due()).isEqualTo(2);
        assertThat(summary.calls()).isEqualTo(1);
    }

    @Test
    void supportAskedLongAgoIsKeptButNoLongerOpen() {
        summary.addAsked(LocalDate.of(2025, 1, 1), true, false, "Help");
        summary.addAsked(LocalDate.of(2026, 1, 1), true, true, null);
        summary.addNewest(newest("A", "met", 0, null));

        assertThat(summary.support()).isEqualTo("Help");
        assertThat(summary.assurance()).isEqualTo("routine");
    }

    @Test
    void nothingToJudgeByGivesNoGrade() {
        assertThat(summary.assurance()).isNull();
        assertThat(summary.isEmpty()).isTrue();
    }
}
