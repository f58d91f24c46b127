package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.config.Expectations.Expectation;
import org.fosse.config.Expectations.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
    private static final String SOUND = """
            effect: {minimum_before: 7}
            expectations:
              - number: 1
                name: Safe
                actions:
                  - {id: 1-a, title: A, due: 2021-04-01, target: 70, unit: percent, direction: at_least, measured_by: [{indicator: QOF_DM, area: RWE}]}
                  - {id: 1-b, title: B, not_measurable: no extract counts it}
            """;

    @TempDir
    Path folder;

    @TempDir
    Path again;

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("number: 1", "number: 0", "out_of_range", "expectations[1].number"),
                Arguments.of("name: Safe", "nam: Safe", "unknown_key", "expectations[1].nam"),
                Arguments.of("id: 1-b", "id: 1-a", "duplicate_id", "expectations[1].actions[2].id"),
                Arguments.of("id: 1-b", "id: 1 b", "bad_id", "expectations[1].actions[2].id"),
                Arguments.of("2021-04-01", "April 2021", "bad_value", "expectations[1].actions[1].due"),
                Arguments.of("unit: percent, ", "", "missing_key", "expectations[1].actions[1].unit"),
                Arguments.of("at_least", "least", "not_allowed", "expectations[1].actions[1].direction"),
                Arguments.of(
                        "QOF_DM", "QOF_DN", "unknown_indicator", "expectations[1].actions[1].measured_by[1].indicator"),
                Arguments.of(
                        ", not_measurable: no extract counts it",
                        "",
                        "measurable_or_not",
                        "expectations[1].actions[2].not_measurable"),
                Arguments.of(
                        "title: A,",
                        "title: A, not_measurable: why,",
                        "measurable_or_not",
                        "expectations[1].actions[1].not_measurable"),
                Arguments.of("minimum_before: 7", "minimum_before: 1", "out_of_range", "effect.minimum_before"));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("spoilt")
    void eachFaultIsNamedWithItsKeyAndARemedy(String find, String replacement, String rule, String key)
            throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("expectations.yaml", SOUND.replace(find, replacement));

        assertThat(conf.faults()).anySatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.file()).isEqualTo("expectations.yaml");
            assertThat(fault.column()).isEqualTo(key);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void withoutTheFileNothingIsPromised() throws IOException {
        assertThat(new ConfigFolder(folder).load().expectations().all()).isEmpty();
    }

    @Test
    void theKeptCopyReadsBackToTheSame() throws IOException {
        FosseConfig config =
                new ConfigFolder(folder).put("expectations.yaml", SOUND).load();

        ConfigFolder.requireReadsBack(config, again);
        assertThat(config.expectations().minimumBefore()).isEqualTo(7);
        assertThat(config.expectations().findPromise("1-a")).map(Promise::due).contains(LocalDate.of(2021, 4, 1));
    }

    @Test
    void theShippedOnesAreTheTenOfTheStrategyWithItsDaysAndNumbers() {
        Expectations shipped = ConfigLoader.load(
                        Path.of(System.getProperty("fosse.root")).resolve("conf"))
                .expectations();
        List<Promise> promises =
                shipped.all().stream().flatMap(each -> each.promises().stream()).toList();

        assertThat(shipped.all()).extracting(Expectation::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(shipped.all())
                .extracting(each -> each.promises().size())
                .containsExactly(5, 5, 3, 6, 6, 5, 4, 6, 6, 5);
        assertThat(promises.stream().filter(promise -> promise.due() == null)).hasSize(14);
        assertThat(promises.stream().filter(promise -> promise.target() != null))
                .extracting(Promise::target)
                .containsExactly(100.0, 70.0, 10.0, 2.0, 100.0);
        assertThat(shipped.findPromise("4-total-triage"))
                .hasValueSatisfying(promise -> assertThat(promise.dueNote()).isNotEmpty());
    }
}
