package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks a condition, and what is said of one that cannot be read. */
final class ConditionTest {
    private static final Table TABLE = new Table(
            "rate",
            Folder.RELEASE,
            Stage.COMPUTE,
            false,
            "A rate.",
            List.of(
                    Column.key("level", Type.STRING, "The level."),
                    Column.measure("people", Type.LONG, "people", "How many."),
                    Column.measure("value", Type.DOUBLE, "percent", "The rate."),
                    Column.attribute("suspect", Type.BOOLEAN, "Whether it is doubtful."),
                    Column.attribute("day", Type.DATE, "The day."),
                    Column.attribute("reason", Type.STRING, "Why there is no value."),
                    Column.attribute("raw", Type.BINARY, "Bytes.")),
            List.of()) {};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people < 7",
                "value >= 8",
                "level <> 'place'",
                "level in ('practice', 'system')",
                "not level in ('place', 'practice')",
                "people between 8 and 10",
                "people + 1 = 7",
                "suspect",
                "not not suspect",
                "day <> day",
                "reason is not null",
                "people is null",
                "level rlike '^lac'",
                "people = 7 and suspect or value < 0",
                "people = 7 and (suspect or value < 0)",
                "not (people = 7 and level = 'place')",
                "people <> 7 and reason = 'x'",
                "reason = 'x' and people <> 7"
            })
    void whatIsFalseIsBroken(String condition) {
        assertThat(isBroken(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people <= 7.0",
                "value = 7.5",
                "level = 'place'",
                "level in ('practice', 'place')",
                "people between 7 and 7",
                "people + 0.5 = value",
                "not suspect",
                "level rlike 'ac'",
                "reason = 'x'",
                "not reason = 'x'",
                "reason in ('x')",
                "reason rlike 'x'",
                "reason = 'x' or suspect",
                "reason = 'x' and people = 7",
                "people = 7 or reason = 'x'",
                "suspect or people = 7 and level = 'place'"
            })
    void whatIsTrueOrNeitherPasses(String condition) {
        assertThat(isBroken(condition)).isFalse();
    }

    @Test
    void aNumberThatIsNoneIsLargerThanEveryOtherAndNoughtHasNoSign() {
        assertThat(isBroken("value > 1000", "place", 7L, Double.NaN)).isFalse();
        assertThat(isBroken("value = value", "place", 7L, Double.NaN)).isFalse();
        assertThat(isBroken("value = 0", "place", 7L, -0.0)).isFalse();
    }

    @Test
    void aWordIsItsText() {
        assertThat(isBroken("level = 'place'", Level.PLACE)).isFalse();
        assertThat(isBroken("level = 'place'", Level.PRACTICE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "peple > 0|there is no column 'peple'",
                "people > 'a'|TEXT stands where NUMBER is wanted",
                "people|NUMBER stands where TRUTH is wanted",
                "suspect and people|NUMBER stands where TRUTH is wanted",
                "raw is null|column 'raw' is bytes, which no check asks about",
                "people > 0 people|'people' is one word too many",
                "(people > 0|')' is wanted before ''",
                "people >|it ends too early",
                "people > 0; drop|'; drop' cannot be read",
                "level rlike people|'people' stands where a text in quotes is wanted"
            })
    void whatCannotBeReadIsNamed(String condition, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isBroken(condition))
                .withMessage("table 'rate', check \"" + condition + "\": " + fault);
    }

    private static boolean isBroken(String condition) {
        return isBroken(condition, "place", 7L, 7.5, false, LocalDate.of(2026, 3, 31));
    }

    /** Values that are not given are absent. */
    private static boolean isBroken(String condition, Object... given) {
        @Nullable Object[] row = Arrays.copyOf(given, TABLE.columns().size());
        return Condition.of(TABLE, new Check("rule", condition, "A rule.")).isBrokenBy(place -> row[place]);
    }
}
