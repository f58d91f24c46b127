package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program makes of an extract's text. */
final class ExtractTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=a\nb", "=HYPERLINK(\"http://x\")"})
    void textThatWouldRunAsAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvFile.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "THE SURGERY", "a=b", "1-2", "<b>bold</b>", "O'BRIEN"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvFile.text(text)).isEqualTo(text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvFile.text(-1.5)).isEqualTo("-1.5");
    }

    @Test
    void aDateIsWrittenYearFirst() {
        assertThat(CsvFile.text(LocalDate.of(2026, 3, 31))).isEqualTo("2026-03-31");
    }

    @Test
    void nothingIsAnEmptyField() {
        assertThat(CsvFile.text(null)).isEmpty();
    }
}
