package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.config.OversightEdition.Band;
import org.fosse.config.OversightEdition.Cut;
import org.fosse.config.OversightEdition.Model;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Editions of the oversight framework: what is read, what is refused, what is written out again. */
class OversightConfigTest {
    private static final String FILE = "oversight/a.yaml";
    private static final String EDITION = """
            edition: "2025/26"
            name: An edition
            reference: a manual
            from: 2025-04-01
            to: 2026-03-31
            trust_types: [Acute trust, Ambulance trust]
            average: OF5002
            segments: {cut: quartiles, programme_segment: 5}
            domains:
              - {score: OF4000, segment: OF4100, name: Access, metrics: [OF1001]}
            metrics:
              - {id: OF1001, raw: OF0001, model: ranked, direction: lower_is_better, ranked_over: [Acute trust], reference: a}
              - {id: OF1002, raw: OF0002, model: floor, floor: 70, direction: higher_is_better, reference: a}
              - id: OF1003
                raw: OF0003
                model: bands
                direction: higher_is_better
                bands: [{limit: 0, score: 1}, {limit: -1, score: 2}]
                reference: a
              - {id: OF1004, model: combined, combines: [OF1002, OF1003], table: ["1 1 2 3", "2 3 4 4", "2 3 4 4", "2 3 4 4"], reference: a}
            """;

    @TempDir
    Path folder;

    @TempDir
    Path again;

    private ConfigFolder conf;

    @BeforeEach
    void write() throws IOException {
        conf = new ConfigFolder(folder);
        conf.put(FILE, EDITION);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                arguments("name: An edition", "nam: An edition", "unknown_key", "nam"),
                arguments("programme_segment: 5", "programme: 5, segment: 5", "unknown_key", "segments.segment"),
                arguments("floor: 70, ", "floor: 70, roof: 1, ", "unknown_key", "metrics[2].roof"),
                arguments("from: 2025-04-01", "from: April", "bad_value", "from"),
                arguments("to: 2026-03-31", "to: 2024-03-31", "dates_crossed", "to"),
                arguments("trust_types: [Acute trust, Ambulance trust]\n", "", "missing_key", "trust_types"),
                arguments("cut: quartiles", "cut: fifths", "not_allowed", "segments.cut"),
                arguments(
                        "cut: quartiles",
                        "cut: quartiles, thresholds: [{up_to: 2}]",
                        "thresholds_unused",
                        "segments.thresholds"),
                arguments(
                        "cut: quartiles",
                        "cut: thresholds, thresholds: [{up_to: 2}, {up_to: 2}]",
                        "not_ascending",
                        "segments.thresholds"),
                arguments("model: floor", "model: roof", "not_allowed", "metrics[2].model"),
                arguments("floor: 70, ", "", "model_misfit", "metrics[2].floor"),
                arguments("floor: 70, ", "floor: 70, standard: 3, ", "model_misfit", "metrics[2].standard"),
                arguments("floor: 70, direction: higher_is_better", "floor: 70", "missing_key", "metrics[2].direction"),
                arguments(
                        "{limit: -1, score: 2}", "{limit: 1, score: 2}", "bands_crossed", "metrics[3].bands[2].limit"),
                arguments(
                        "{limit: -1, score: 2}", "{limit: -1, score: 5}", "out_of_range", "metrics[3].bands[2].score"),
                arguments("\"1 1 2 3\"", "\"1 1 2 5\"", "bad_value", "metrics[4].table[1]"),
                arguments("[OF1002, OF1003]", "[OF1002, OF1009]", "unknown_metric", "metrics[4].combines"),
                arguments("id: OF1002", "id: OF1001", "duplicate_id", "metrics[2].id"),
                arguments(
                        "ranked_over: [Acute trust]",
                        "ranked_over: [Acute trusts]",
                        "unknown_trust_type",
                        "metrics[1].ranked_over[1]"),
                arguments("metrics: [OF1001]", "metrics: [OF1001, OF1001]", "duplicate_id", "domains[1].metrics[2]"));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("spoilt")
    void eachFaultNamesItsKey(String find, String replacement, String rule, String key) throws IOException {
        assertThat(EDITION).contains(find);
        conf.put(FILE, EDITION.replace(find, replacement));

        assertThat(conf.faults()).anySatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.file()).isEqualTo(FILE);
            assertThat(fault.column()).isEqualTo(key);
            assertThat(fault.line()).isNotNull();
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void aQuarterHasOneEdition() throws IOException {
        conf.put("oversight/b.yaml", EDITION.replace("2025/26", "2026/27").replace("2026-03-31", "2027-03-31"));

        assertThat(conf.faults()).extracting(Fault::rule).containsExactly("editions_overlap");
    }

    @Test
    void anEditionIsReadWhole() {
        OversightEdition edition = conf.load().oversight().get("2025/26");

        assertThat(edition.segments().cut()).isEqualTo(Cut.QUARTILES);
        assertThat(edition.segments().programmeSegment()).isEqualTo(5);
        assertThat(edition.segments().cap()).isEqualTo(3);
        assertThat(edition.metrics().get(1).limit()).isEqualTo(70);
        assertThat(edition.metrics().get(2).bands()).containsExactly(new Band(0, 1), new Band(-1, 2));
        assertThat(edition.findMetric("OF1004"))
                .hasValueSatisfying(metric -> assertThat(metric.table().get(0)).containsExactly(1, 1, 2, 3));
        assertThat(edition.covers(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(edition.covers(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void theResolvedTextReadsBackToTheSameEdition() throws IOException {
        ConfigFolder.requireReadsBack(conf.load(), again);
    }

    @Test
    void withoutAFolderThereIsNoEdition() throws IOException {
        Files.delete(folder.resolve(FILE));
        Files.delete(folder.resolve("oversight"));

        assertThat(conf.load().oversight()).isEmpty();
    }

    @Test
    void theShippedEditionsFollowEachOther() {
        FosseConfig shipped =
                ConfigLoader.load(Path.of(System.getProperty("fosse.root")).resolve("conf"));

        assertThat(shipped.oversight().keySet()).containsExactly("2025/26", "2026/27");
        assertThat(shipped.oversight().values())
                .allSatisfy(edition -> assertThat(edition.metrics()).allSatisfy(metric -> {
                    assertThat(metric.reference()).isNotBlank();
                    assertThat(metric.raw().isEmpty())
                            .isEqualTo(metric.model() == Model.COMBINED
                                    || List.of("OF1035", "OF1067").contains(metric.id()));
                }));
    }
}
