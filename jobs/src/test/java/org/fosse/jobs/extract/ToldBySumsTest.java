package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.tables.LeavingAs;
import org.junit.jupiter.api.Test;

final class ToldBySumsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Counted.Group EVERYONE = new Counted.Group("all", "all");
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "N1", List.of("A", "B", "C"),
            "N2", List.of("D", "E", "F"),
            "PLACE", List.of("A", "B", "C", "D", "E", "F", "G"),
            "OTHER", List.of("D", "E", "F"));

    private final Counted counted =
            new Counted(new Counted.Facts(Set.of("PEOPLE"), Set.of("PEOPLE"), Set.of("PEOPLE")));

    ToldBySumsTest() {
        for (String practice : List.of("A", "B", "C", "D", "E", "F", "G")) {
            counted.takeExact(RateTable.TABLE
                    .row()
                    .set(RateTable.INDICATOR_ID, "PEOPLE")
                    .set(RateTable.PERIOD_START, DAY)
                    .set(RateTable.PERIOD_END, DAY)
                    .set(RateTable.BREAKDOWN, "all")
                    .set(RateTable.STRATUM, "all")
                    .set(RateTable.AREA_CODE, practice)
                    .set(RateTable.AREA_LEVEL, "practice")
                    .number(RateTable.VALUE, 7)
                    .build());
        }
    }

    private void show(String folder, String level, String area, double count) {
        counted.takeShown(new Outgoing(
                RecipientExtractTable.TABLE,
                folder,
                at(area),
                EVERYONE,
                level,
                LeavingAs.ROUNDED,
                Double.NaN,
                Double.NaN,
                count,
                null));
    }

    private static Counted.At at(String area) {
        return new Counted.At("PEOPLE", DAY, DAY, area);
    }

    private Set<Counted.Twice> tell() {
        return new ToldBySums(
                        counted,
                        sum -> MEMBERS.get(sum.area()).stream()
                                .map(ToldBySumsTest::at)
                                .toList())
                .tell();
    }

    private long told(String practice) {
        return counted.shown(at(practice), EVERYONE, false);
    }

    @Test
    void aNetworkLessItsPracticesTellsOfTheOneThatIsNotShown() {
        show("N1", "practice", "A", 10);
        show("N1", "practice", "B", 15);
        show("N1", "neighbourhood", "N1", 30);

        assertThat(tell()).isEmpty();
        assertThat(told("C")).isEqualTo(5);
    }

    /** The place's row lies in one folder, its networks' in another, the practices' in a third. */
    @Test
    void aPlaceLessTheNetworksOfOtherFoldersTellsOfThePracticeThatIsInNone() {
        show("N1", "practice", "A", 10);
        show("N1", "practice", "B", 15);
        show("people", "neighbourhood", "N1", 30);
        show("people", "neighbourhood", "N2", 25);
        show("city", "place", "PLACE", 60);

        assertThat(tell()).isEmpty();
        assertThat(told("G")).isEqualTo(5);
        assertThat(List.of(told("D"), told("E"), told("F"))).containsOnly(Counted.NONE);
    }

    @Test
    void sumsOfTheSamePracticesThatDifferContradictOneAnother() {
        show("people", "neighbourhood", "N2", 25);
        show("city", "place", "OTHER", 30);

        assertThat(tell()).extracting(twice -> twice.at().area()).containsExactly("N2");
    }

    @Test
    void aCellWithTwoFiguresIsNamed() {
        show("N1", "practice", "A", 10);
        show("city", "practice", "A", 15);

        assertThat(counted.twice()).extracting(twice -> twice.at().area()).containsExactly("A");
    }
}
