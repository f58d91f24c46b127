package org.fosse.jobs.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** How keys are made of codes, days and words. */
final class KeysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void twoKeysAreNeverOneText() {
        List<String> one = List.of("a/b", "c");
        List<String> other = List.of("a", "b/c");
        assertThat(JoinedKey.joined(one)).isEqualTo("a%2Fb/c");
        assertThat(JoinedKey.joined(other)).isEqualTo("a/b/c");
        assertThat(JoinedKey.parts(JoinedKey.joined(one))).isEqualTo(one);
        assertThat(JoinedKey.parts(JoinedKey.joined(other))).isEqualTo(other);
        assertThat(JoinedKey.parts(JoinedKey.joined(List.of("%2F", "%")))).containsExactly("%2F", "%");
    }

    @Test
    void aPeriodHasTheSpanWhoseNetworkHeldThePracticeOnMostDays() {
        SpansOfArea spans = spans(
                member("U1", Level.NEIGHBOURHOOD, "2020-07-01", "2025-05-14"),
                member("U2", Level.NEIGHBOURHOOD, "2025-05-15", "9999-12-31"),
                member("Q1", Level.SYSTEM, "1900-01-01", "9999-12-31"));

        assertThat(spans.all()).extracting(AreaSpan::key).containsExactly("P~1900-01-01", "P~2020-07-01", "P");
        assertThat(key(spans, "2025-05-01", "2025-05-31")).isEqualTo("P");
        assertThat(key(spans, "2025-04-01", "2025-06-30")).isEqualTo("P");
        assertThat(key(spans, "2025-04-01", "2025-05-31")).isEqualTo("P~2020-07-01");
        assertThat(key(spans, "2024-04-01", "2025-03-31")).isEqualTo("P~2020-07-01");
        assertThat(key(spans, "2019-04-01", "2020-03-31")).isEqualTo("P~1900-01-01");
    }

    @Test
    void ofTwoNetworksWithAsManyDaysTheLaterCounts() {
        SpansOfArea spans = spans(
                member("U1", Level.NEIGHBOURHOOD, "1900-01-01", "2025-06-15"),
                member("U2", Level.NEIGHBOURHOOD, "2025-06-16", "9999-12-31"));

        assertThat(key(spans, "2025-06-01", "2025-06-30")).isEqualTo("P");
    }

    @Test
    void theSpanAgreesWithTheParentsOfMostDaysLevelByLevel() {
        // U2 holds it for 8 months of 12 and Q1 for 7: that is the span between the two changes, though it is the
        // shortest.
        SpansOfArea spans = spans(
                member("U1", Level.NEIGHBOURHOOD, "1900-01-01", "2025-07-31"),
                member("U2", Level.NEIGHBOURHOOD, "2025-08-01", "9999-12-31"),
                member("Q1", Level.SYSTEM, "1900-01-01", "2025-10-31"),
                member("Q2", Level.SYSTEM, "2025-11-01", "9999-12-31"));

        assertThat(key(spans, "2025-04-01", "2026-03-31")).isEqualTo("P~2025-08-01");
    }

    @Test
    void aPracticeThatClosedStaysWhereItBelongedLast() {
        SpansOfArea spans = spans(member("U1", Level.NEIGHBOURHOOD, "1900-01-01", "2024-12-31"));

        assertThat(spans.now().key()).isEqualTo("P");
        assertThat(spans.now().main(Level.NEIGHBOURHOOD)).isEqualTo("U1");
        assertThat(key(spans, "2025-04-01", "2025-04-30")).isEqualTo("P");
    }

    @Test
    void aSystemThatCameLaterStandsBesideTheOneOfThoseDays() {
        AreaSpan span = spans(
                        member("Q9", Level.SYSTEM, "1900-01-01", "9999-12-31"),
                        memberAsNow("Q1", "1900-01-01", "9999-12-31"))
                .now();

        assertThat(span.main(Level.SYSTEM)).isEqualTo("Q9");
        assertThat(span.parents()).extracting(AreaSpan.Parent::code).containsExactly("Q9", "Q1");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static SpansOfArea spans(TableRow<MembershipTable>... members) {
        TableRow<AreaTable> area = AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, "P")
                .set(AreaTable.AREA_LEVEL, Level.PRACTICE.text())
                .set(AreaTable.AREA_NAME, "A practice")
                .build();
        return new AreaSpans(List.of(area), List.of(members), TODAY).get("P");
    }

    private static String key(SpansOfArea spans, String first, String last) {
        return spans.key((int) LocalDate.parse(first).toEpochDay(), (int)
                LocalDate.parse(last).toEpochDay());
    }

    private static TableRow<MembershipTable> member(String parent, Level level, String from, String to) {
        return member(parent, level, from, to, "registration");
    }

    private static TableRow<MembershipTable> memberAsNow(String parent, String from, String to) {
        return member(parent, Level.SYSTEM, from, to, Shared.AS_IT_IS_NOW);
    }

    private static TableRow<MembershipTable> member(String parent, Level level, String from, String to, String basis) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.MAPPING_ID, Shared.IN_FORCE)
                .set(MembershipTable.CHILD_CODE, "P")
                .set(MembershipTable.PARENT_LEVEL, level.text())
                .set(MembershipTable.PARENT_CODE, parent)
                .set(MembershipTable.VALID_FROM, LocalDate.parse(from))
                .set(MembershipTable.VALID_TO, LocalDate.parse(to))
                .set(MembershipTable.CHILD_LEVEL, Level.PRACTICE.text())
                .set(MembershipTable.BASIS, basis)
                .set(MembershipTable.SHARE, 1.0)
                .build();
    }
}
