package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NewestFiguresTest {
    private static final LocalDate Q3 = LocalDate.of(2025, 12, 31);
    private static final LocalDate Q4 = LocalDate.of(2026, 3, 31);

    private final NewestFigures newest = new NewestFigures();

    private static Figure figure(String file, double value) {
        return new Figure(
                "RT5", "A", "T", null, null, null, "OF5002", null, "score", value, "present", null, file, 2, false);
    }

    @Test
    void theSameInTwoFilesIsOne() {
        newest.add(figure("b.csv", 2.1), 0, null, Q3);
        newest.add(figure("a.csv", 2.1), 0, null, Q3);

        assertThat(newest.list()).extracting(Figure::file).containsExactly("a.csv");
    }

    @Test
    void aLaterFileRestatesAnEarlierQuarter() {
        newest.add(figure("q4.csv", 2.2), 0, null, Q4);
        newest.add(figure("q3.csv", 2.1), 0, null, Q3);

        assertThat(newest.list()).extracting(Figure::value).containsExactly(2.2);
    }

    @Test
    void aHigherRevisionComesFirstOfAll() {
        newest.add(figure("q3-v2.csv", 2.3), 2, null, Q3);
        newest.add(figure("q4.csv", 2.2), 0, LocalDate.of(2026, 6, 1), Q4);

        assertThat(newest.list()).extracting(Figure::value).containsExactly(2.3);
    }

    @Test
    void twoValuesOfWhichNeitherIsNewerCountForNothing() {
        newest.add(figure("a.csv", 2.1), 0, null, Q3);
        newest.add(figure("b.csv", 2.4), 0, null, Q3);

        assertThat(newest.list()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.conflicting()).isTrue();
        });
    }
}
