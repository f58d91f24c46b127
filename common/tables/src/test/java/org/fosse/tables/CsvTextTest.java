package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program makes of text. */
final class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\n1",
                " \t1",
                "=a\nb",
                "=HYPERLINK(\"http://x\")",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B\u2060-1",
                "\u202E=1",
                "\u0000=1",
                "\u0301+1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\uFE661",
                "\u3000\uFF1D1"
            })
    void textThatWouldRunAsAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "THE SURGERY",
                " ",
                "\uFEFF",
                "\uD800",
                " A-1",
                "\u202Ename",
                "a=b",
                "1-2",
                "<b>bold</b>",
                "O'BRIEN"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvText.of(text)).isEqualTo(text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvText.of(-1.5)).isEqualTo("-1.5");
    }

    @Test
    void aDateIsWrittenYearFirst() {
        assertThat(CsvText.of(LocalDate.of(2026, 3, 31))).isEqualTo("2026-03-31");
    }

    @Test
    void nothingIsAnEmptyField() {
        assertThat(CsvText.of(null)).isEmpty();
    }
}
