package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fosse.schema.table.LandedOversightTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NewestFiguresTest {
    private static final LocalDate Q3 = LocalDate.of(2025, 12, 31);
    private static final LocalDate Q4 = LocalDate.of(2026, 3, 31);

    private final NewestFigures newest = new NewestFigures();

    private void add(String file, double value, int revision, @Nullable LocalDate publishedOn, LocalDate quarterEnd) {
        newest.add(LandedOversightTable.TABLE
                .row()
                .set(LandedOversightTable.TRUST_CODE, "RT5")
                .set(LandedOversightTable.METRIC_ID, "OF5002")
                .set(LandedOversightTable.VALUE, value)
                .set(LandedOversightTable.STATUS, "present")
                .set(LandedOversightTable.FILE, file)
                .set(LandedOversightTable.LINE, 2L)
                .set(LandedOversightTable.SEQ, 0L)
                .set(LandedOversightTable.REVISION, revision)
                .set(LandedOversightTable.PUBLISHED_ON, publishedOn)
                .set(LandedOversightTable.FILE_QUARTER_END, quarterEnd)
                .build());
    }

    @Test
    void theSameInTwoFilesIsOne() {
        add("b.csv", 2.1, 0, null, Q3);
        add("a.csv", 2.1, 0, null, Q3);

        assertThat(newest.list())
                .extracting(figure -> figure.row().get(LandedOversightTable.FILE))
                .containsExactly("a.csv");
    }

    @Test
    void aLaterFileRestatesAnEarlierQuarter() {
        add("q4.csv", 2.2, 0, null, Q4);
        add("q3.csv", 2.1, 0, null, Q3);

        assertThat(newest.list()).extracting(Figure::value).containsExactly(2.2);
    }

    @Test
    void aHigherRevisionComesFirstOfAll() {
        add("q3-v2.csv", 2.3, 2, null, Q3);
        add("q4.csv", 2.2, 0, LocalDate.of(2026, 6, 1), Q4);

        assertThat(newest.list()).extracting(Figure::value).containsExactly(2.3);
    }

    @Test
    void twoValuesOfWhichNeitherIsNewerCountForNothing() {
        add("a.csv", 2.1, 0, null, Q3);
        add("b.csv", 2.4, 0, null, Q3);

        assertThat(newest.list()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.conflicting()).isTrue();
        });
    }
}
