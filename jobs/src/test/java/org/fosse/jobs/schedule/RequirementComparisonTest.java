package org.fosse.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.schedule.RequirementComparison.Compared;
import org.fosse.jobs.schedule.RequirementComparison.Entry;
import org.junit.jupiter.api.Test;

class RequirementComparisonTest {
    private static Entry entry(String provider, Double value) {
        return new Entry(provider, null, "percent", null, null, value, value == null ? "missing" : "met");
    }

    private static List<Entry> entries(Double... values) {
        List<Entry> entries = new ArrayList<>();
        for (Double value : values) {
            entries.add(entry("P" + entries.size(), value));
        }
        return entries;
    }

    @Test
    void equalsShareARankAndTheBestIsFirst() {
        List<Compared> compared =
                new RequirementComparison("at_least", "percent", 5).compare("t", entries(80.0, 90.0, 90.0, 70.0, 60.0));

        assertThat(compared).extracting(Compared::rank).containsExactly(3, 1, 1, 4, 5);
        // R: quantile(c(80, 90, 90, 70, 60), c(.25, .5, .75)) is 70, 80, 90.
        assertThat(compared.get(0).lowerQuartile()).isEqualTo(70);
        assertThat(compared.get(0).median()).isEqualTo(80);
        assertThat(compared.get(0).upperQuartile()).isEqualTo(90);
        assertThat(compared)
                .extracting(Compared::position)
                .containsExactly("middle", "middle", "middle", "middle", "worst_quarter");
    }

    @Test
    void lowIsBestWhereTheRequirementIsAtMost() {
        List<Compared> compared =
                new RequirementComparison("at_most", "percent", 5).compare("t", entries(1.0, 2.0, 3.0, 4.0, 5.0));

        assertThat(compared).extracting(Compared::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(compared.get(0).position()).isEqualTo("best_quarter");
        assertThat(compared.get(4).position()).isEqualTo("worst_quarter");
    }

    @Test
    void withoutADirectionNothingIsRanked() {
        assertThat(new RequirementComparison("none", "percent", 3).compare("t", entries(1.0, 2.0, 3.0)))
                .allSatisfy(compared -> {
                    assertThat(compared.rank()).isNull();
                    assertThat(compared.median()).isEqualTo(2);
                    assertThat(compared.reason()).isEqualTo("no_direction_to_rank_by");
                });
    }

    @Test
    void tooFewProvidersAreNotCompared() {
        assertThat(new RequirementComparison("at_least", "percent", 5).compare("t", entries(1.0, 2.0, null)))
                .allSatisfy(compared -> {
                    assertThat(compared.providers()).isEqualTo(2);
                    assertThat(compared.rank()).isNull();
                    assertThat(compared.reason()).isEqualTo("too_few_providers");
                });
        assertThat(new RequirementComparison("at_least", "percent", 1)
                        .compare(RequirementComparison.UNKNOWN_TYPE, entries(1.0)))
                .extracting(Compared::reason)
                .containsExactly("provider_type_not_known");
    }

    @Test
    void severalContractsOfAProviderArePooled() {
        List<Entry> entries = new ArrayList<>(entries(50.0, 60.0));
        entries.add(new Entry("P9", null, "percent", 10.0, 20.0, 50.0, "breached"));
        entries.add(new Entry("P9", null, "percent", 80.0, 80.0, 100.0, "met"));
        entries.add(new Entry("P8", null, "days", null, null, 3.0, "met"));

        List<Compared> compared = new RequirementComparison("at_least", "percent", 3).compare("t", entries);

        assertThat(compared)
                .filteredOn(each -> each.provider().equals("P9"))
                .singleElement()
                .satisfies(pooled -> {
                    assertThat(pooled.value()).isEqualTo(90);
                    assertThat(pooled.contracts()).isEqualTo(2);
                    assertThat(pooled.result()).isEqualTo("breached");
                    assertThat(pooled.rank()).isEqualTo(1);
                });
        assertThat(compared)
                .filteredOn(each -> each.provider().equals("P8"))
                .extracting(Compared::reason)
                .containsExactly("unit_differs");
    }
}
