package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fosse.config.Markers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a field of numbers, in the spellings of official statistics. */
class ValueTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        0          | 0      | PRESENT        |
        1,234.5    | 1234.5 | PRESENT        |
        +4         | 4      | PRESENT        |
        75%        | 75     | PRESENT        |
        12.3 [p]   | 12.3   | PRESENT        | [p]
        12.3[R]    | 12.3   | PRESENT        | [R]
        [b] 7      | 7      | PRESENT        | [b]
        75% [e]    | 75     | PRESENT        | [e]
        [c]        |        | SUPPRESSED     |
        [low]      |        | SUPPRESSED     |
        ***        |        | SUPPRESSED     |
        <5         |        | SUPPRESSED     |
        <= 7       |        | SUPPRESSED     |
        ≤5         |        | SUPPRESSED     |
        –          |        | MISSING        |
        …          |        | MISSING        |
        52+        |        | MISSING        |
        [z]        |        | NOT_APPLICABLE |
        """)
    void aFieldIsANumberOrSaysWhyThereIsNone(String text, Double number, ValueStatus status, String beside)
            throws RowFault {
        ValueText read = ValueText.read("value", text, Markers.DEFAULT);

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.status()).isEqualTo(status);
        assertThat(read.beside()).isEqualTo(beside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 to 9",
                "1-4",
                ">95",
                "12.3 [q]",
                "12.3 (r)",
                "12.3p",
                "[p]",
                "[p] [c] 3",
                "(3)",
                "£12",
                "1 234",
                "12%*",
                "x",
                "z",
                "low"
            })
    void whatIsMeantIsNotGuessed(String text) {
        assertThatThrownBy(() -> ValueText.read("value", text, Markers.DEFAULT)).isInstanceOf(RowFault.class);
    }
}
