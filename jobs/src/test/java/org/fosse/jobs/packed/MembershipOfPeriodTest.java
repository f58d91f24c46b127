package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fosse.schema.Shared;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** To which area a practice belongs in April 2026, a month of thirty days. */
final class MembershipOfPeriodTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 4, 30);

    @Test
    void theAreaOfMostDaysHasThePractice() {
        assertThat(parentOf(member("N1", 1, 16), member("N2", 17, 30))).isEqualTo("N1");
        assertThat(parentOf(member("N1", 1, 14), member("N2", 15, 30))).isEqualTo("N2");
    }

    @Test
    void ofTwoWithAsManyDaysTheLaterHasIt() {
        assertThat(parentOf(member("N2", 1, 15), member("N1", 16, 30))).isEqualTo("N1");
        assertThat(parentOf(member("N1", 1, 15), member("N2", 16, 30))).isEqualTo("N2");
    }

    @Test
    void daysOfOneAreaAddUp() {
        assertThat(parentOf(member("N1", 1, 9), member("N2", 10, 21), member("N1", 22, 30)))
                .isEqualTo("N1");
    }

    @Test
    void anyDayIsEnoughWhereThereIsNoOtherArea() {
        assertThat(parentOf(member("N1", 1, 1))).isEqualTo("N1");
    }

    @Test
    void aPracticeThatLeftBeforeBelongsNowhereAndIsKnownWhereItWas() {
        Geography geography = geography(member("N1", -40, -20), member("N2", -19, 0));
        MembershipOfPeriod bridge = geography.bridge(Shared.IN_FORCE, START, END);

        assertThat(bridge.parent(geography.index("P"), Level.NEIGHBOURHOOD)).isNegative();
        assertThat(bridge.former(geography.index("P"))).containsExactly(geography.index("N2"));
        assertThat(bridge.practices(geography.index("N2"))).isZero();
    }

    @Test
    void aPracticeThatComesLaterIsLeftOutOfNothing() {
        Geography geography = geography(member("N1", 31, 60));

        assertThat(geography.bridge(Shared.IN_FORCE, START, END).former(geography.index("P")))
                .isEmpty();
    }

    /** A membership between two days, counted from the first of the month. */
    private record Span(String network, int from, int to) {}

    private static Span member(String network, int from, int to) {
        return new Span(network, from, to);
    }

    private static Geography geography(Span... spans) {
        Geography.Builder builder = new Geography.Builder()
                .area(new Geography.Area("P", Level.PRACTICE, "P", null))
                .area(new Geography.Area("N1", Level.NEIGHBOURHOOD, "N1", null))
                .area(new Geography.Area("N2", Level.NEIGHBOURHOOD, "N2", null));
        for (Span span : spans) {
            builder.member(
                    Shared.IN_FORCE,
                    "P",
                    span.network(),
                    START.plusDays(span.from() - 1L),
                    START.plusDays(span.to() - 1L),
                    1);
        }
        return builder.build();
    }

    private static String parentOf(Span... spans) {
        Geography geography = geography(spans);
        MembershipOfPeriod bridge = geography.bridge(Shared.IN_FORCE, START, END);
        assertThat(bridge.parents(geography.index("P"))).hasSize(1);
        return geography.code(bridge.parent(geography.index("P"), Level.NEIGHBOURHOOD));
    }
}
