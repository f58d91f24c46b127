package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReasonTest {
    @Test
    void theyStandInOrderOfTheirText() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::text)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eachIsSaidInOneOrMoreWholeSentences() {
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(reason.says()).matches("[A-Z0-9][^,\"\n]+.*\\."));
    }

    @Test
    void aColumnHoldsThemInTheOrderTheyWereGiven() {
        assertThat(Reason.joined(List.of(Reason.SHORT_SERIES, Reason.NO_COMPARATOR)))
                .isEqualTo("short_series,no_comparator");
        assertThat(Reason.joined(Set.of())).isNull();
    }

    @Test
    void aColumnIsReadWhole() {
        assertThat(Reason.in("short_series,no_comparator"))
                .isEqualTo(Set.of(Reason.NO_COMPARATOR, Reason.SHORT_SERIES));
        assertThat(Reason.in(null)).isEmpty();
        assertThatThrownBy(() -> Reason.in("short_serie")).hasMessageContaining("short_serie");
    }
}
