package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigFaultsTest {
    private static final String STANDARD = "indicators[2].standards[1].";

    @TempDir
    Path folder;

    /** file; text to find in the sound file, or "" to put the next text at its end; replacement; rule; line; key. */
    static Stream<Arguments> spoilt() {
        String fosse = "fosse.yaml";
        String set = "indicators/test.yaml";
        String matrix = "frameworks/liqh.yaml";
        return Stream.of(
                arguments(fosse, "system: {", "system: [", "yaml_syntax", 1L, null),
                arguments(fosse, "", "variaton: {minimum_areas: 3}\n", "unknown_key", 10L, "variaton"),
                arguments(fosse, ", name: Test system", "", "missing_key", 1L, "system.name"),
                arguments(fosse, ", name:", ", formed_from: [QK2], name:", "missing_key", 1L, "system.from"),
                arguments(fosse, ", name:", ", from: 2026-04-01, name:", "missing_key", 1L, "system.formed_from"),
                arguments(
                        fosse,
                        ", name:",
                        ", from: 2026-04-01, formed_from: [QK1], name:",
                        "own_predecessor",
                        1L,
                        "system.formed_from[1]"),
                areas("codes: [{level: system, code: QK1}]", "one_further_code", "codes[1].code"),
                areas("codes: [{level: trust, code: QK1, ons: E54000015}]", "not_allowed", "codes[1].level"),
                areas("codes: [{level: system, code: QK1, ons: QK1}]", "own_code", "codes[1].ons"),
                areas("codes: [{level: system, code: QK1, former: ../Q}]", "bad_code", "codes[1].former"),
                areas(
                        "codes: [{level: system, code: A1, former: B1}, {level: system, code: C1, former: A1}]",
                        "code_in_two_entries",
                        "codes[2].former"),
                areas(
                        "codes: [{level: system, code: A1, former: B1, from: 2020-04-01, to: 2020-03-31}]",
                        "ends_before_start",
                        "codes[1].to"),
                areas(
                        "successions: [{level: sub_icb, code: A1, from: 2026-04-01, formed_from: [B1]},"
                                + " {level: sub_icb, code: A1, from: 2027-04-01, formed_from: [C1]}]",
                        "duplicate_succession",
                        "successions[2].code"),
                areas(
                        "successions: [{level: sub_icb, code: A1, from: 2026-04-01, formed_from: [B1]},"
                                + " {level: sub_icb, code: B1, from: 2026-04-01, formed_from: [A1]}]",
                        "succession_out_of_order",
                        "successions[2].from"),
                arguments(fosse, "  safe: Safe", "  effective: Safe", "duplicate_key", 4L, "quality_domains.effective"),
                arguments(fosse, "  safe: Safe", "  safe: [Safe]", "wrong_type", 4L, "quality_domains.safe"),
                arguments(fosse, "  safe: Safe", "  Safe!: Safe", "bad_id", 4L, "quality_domains.Safe!"),
                arguments(fosse, "Test system", "true", "wrong_type", 1L, "system.name"),
                arguments(fosse, "Test system", "''", "empty_text", 1L, "system.name"),
                arguments(fosse, "", "ignore: ['a(']\n", "bad_pattern", 10L, "ignore[1]"),
                arguments(fosse, "", "ignore: [a, '.*']\n", "ignores_everything", 10L, "ignore[2]"),
                arguments(fosse, "", "releases: {keep: 0}\n", "out_of_range", 10L, "releases.keep"),
                arguments(fosse, "", "releases: {keep_monthly: -1}\n", "out_of_range", 10L, "releases.keep_monthly"),
                arguments(
                        fosse,
                        "",
                        "publication: {tables: {press: [rate]}}\n",
                        "unknown_audience",
                        10L,
                        "publication.tables.press"),
                arguments(
                        fosse,
                        "",
                        "publication: {tables: {public: [rate], partners: [rate]}}\n",
                        "duplicate_table",
                        10L,
                        "publication.tables.partners"),
                arguments(fosse, "", "releases: {keep: ten}\n", "wrong_type", 10L, "releases.keep"),
                arguments(
                        fosse,
                        "",
                        "control_charts: {baseline_points: 1}\n",
                        "out_of_range",
                        10L,
                        "control_charts.baseline_points"),
                arguments(
                        fosse,
                        "",
                        "control_charts: {rebase: [{from: 2025-04-01}]}\n",
                        "no_area_or_indicator",
                        10L,
                        "control_charts.rebase[1].area"),
                arguments(
                        fosse,
                        "",
                        "control_charts: {rebase: [{area: A, from: April}]}\n",
                        "bad_date",
                        10L,
                        "control_charts.rebase[1].from"),
                arguments(
                        fosse,
                        "",
                        "control_charts: {rebase: [{indicator: FT_2, from: 2025-04-01}]}\n",
                        "unknown_indicator",
                        null,
                        "control_charts.rebase"),
                arguments(fosse, "", "rejects: {max_share: 5}\n", "out_of_range", 10L, "rejects.max_share"),
                arguments(fosse, "", "rejects: {max_share: .nan}\n", "out_of_range", 10L, "rejects.max_share"),
                arguments(fosse, "places:", "places:\n  basis: postcode", "not_allowed", 6L, "places.basis"),
                arguments(fosse, "E06000017", "E06000016", "duplicate_place", 8L, "places.areas[2].code"),
                arguments(fosse, "[03W]", "[04C]", "in_two_places", 8L, "places.areas[2].sub_icbs[1]"),
                arguments(fosse, ", sub_icbs: [04C]", "", "empty_place", 7L, "places.areas[1].code"),
                arguments(fosse, "[FT_1]", "[FT_2]", "unknown_indicator", null, "deprivation.indicators"),
                arguments(
                        fosse, "", "notes: [{pattern: '(', period: '2019'}]\n", "bad_pattern", 10L, "notes[1].pattern"),
                arguments(
                        fosse,
                        "",
                        "notes: [{pattern: 'A_(\\d)', period: '20$2'}]\n",
                        "unknown_group",
                        10L,
                        "notes[1].period"),
                arguments(fosse, "", "notes: [{pattern: A}]\n", "empty_note", 10L, "notes[1].pattern"),
                arguments(fosse, "", "notes: [A]\n", "wrong_type", 10L, "notes[1]"),
                arguments(
                        fosse,
                        "",
                        "notes: [{pattern: A, published_on: 31/3/2026}]\n",
                        "bad_value",
                        10L,
                        "notes[1].published_on"),
                arguments(fosse, "", "notes: [{pattern: A, revision: v2}]\n", "bad_value", 10L, "notes[1].revision"),
                arguments(fosse, "", "expected: [{source: QOF file}]\n", "bad_id", 10L, "expected[1].source"),
                arguments(set, "lower_is_better", "low_is_good", "not_allowed", 8L, "indicators[2].polarity"),
                arguments(
                        set, "value_type: score", "value_type: scores", "not_allowed", 4L, "indicators[1].value_type"),
                arguments(
                        set,
                        "additive: true",
                        "quality_domain: effect",
                        "unknown_quality_domain",
                        7L,
                        "indicators[2].quality_domain"),
                arguments(set, "QOF_DM", "FT_1", "duplicate_id", 5L, "indicators[2].id"),
                arguments(set, "QOF_DM", "QOF DM", "bad_id", 5L, "indicators[2].id"),
                arguments(set, ", unit: percent", "", "missing_key", 5L, "indicators[2].unit"),
                arguments(set, "additive: true", "additive: maybe", "wrong_type", 7L, "indicators[2].additive"),
                arguments(
                        set,
                        "unit: score}",
                        "unit: score, additive: true}",
                        "not_additive",
                        4L,
                        "indicators[1].additive"),
                arguments(set, "value: 7.5", "value: high", "wrong_type", 9L, STANDARD + "value"),
                arguments(set, "value: 7.5", "levels: []", "value_or_trajectory", 9L, STANDARD + "value"),
                arguments(
                        set,
                        "value: 7.5",
                        "value: 7.5, trajectory: [{by: 2021-01-01, value: 7}]",
                        "value_or_trajectory",
                        9L,
                        STANDARD + "value"),
                arguments(
                        set,
                        "value: 7.5",
                        "trajectory: [{by: 2019-01-01, value: 7}]",
                        "days_out_of_order",
                        9L,
                        STANDARD + "from"),
                arguments(
                        set,
                        "value: 7.5",
                        "trajectory: [{by: 2022-01-01, value: 7}, {by: 2021-01-01, value: 6}]",
                        "days_out_of_order",
                        9L,
                        STANDARD + "from"),
                arguments(
                        set, "2020-04-01,", "2020-04-01, to: 2020-03-31,", "days_out_of_order", 9L, STANDARD + "from"),
                arguments(set, "2020-04-01", "April 2020", "bad_value", 9L, STANDARD + "from"),
                arguments(set, "kind: local", "kind: legal", "not_allowed", 9L, STANDARD + "kind"),
                arguments(
                        set, "value: 7.5", "value: 7.5, levels: [county]", "unknown_level", 9L, STANDARD + "levels[1]"),
                arguments(
                        set,
                        "[{kind",
                        "[{kind: local, value: 8, from: 2021-04-01, source: B, verified: true}, {kind",
                        "overlapping_standards",
                        9L,
                        "indicators[2].standards[2].from"),
                arguments(
                        set,
                        "polarity: lower_is_better",
                        "",
                        "standard_without_polarity",
                        9L,
                        "indicators[2].standards"),
                arguments(
                        set,
                        "additive: true",
                        "measure: FT_1",
                        "standards_of_an_edition",
                        9L,
                        "indicators[2].standards"),
                arguments(
                        set,
                        "value_type: score, unit: score",
                        "measure: QOF_DN",
                        "unknown_indicator",
                        4L,
                        "indicators[1].measure"),
                arguments(
                        set,
                        "value_type: score, unit: score",
                        "measure: QOF_DM",
                        "another_measure",
                        4L,
                        "indicators[1].measure"),
                arguments(set, "indicators:", "indicator:", "missing_key", 1L, "indicators"),
                arguments(matrix, "best: 5", "best: 4", "not_allowed", 4L, "scale.best"),
                arguments(matrix, "max: 5", "max: 1", "out_of_range", 4L, "scale.max"),
                arguments(matrix, "[1, 5]", "[1, 6]", "unknown_level", 4L, "scale.anchored[2]"),
                arguments(matrix, "[1, 5]", "[5]", "not_anchored", 7L, "domains[1].levels.1"),
                arguments(matrix, "5: shared", "7: shared", "unknown_level", 7L, "domains[1].levels.7"),
                arguments(matrix, "LIQH-1a", "LIQH-1", "duplicate_id", 8L, "domains[2].id"),
                arguments(matrix, "parent: LIQH-1", "parent: LIQH-9", "unknown_parent", 8L, "domains[2].parent"),
                arguments(matrix, "[self, peer]", "[self, self]", "duplicate_voice", 5L, "voices[2]"),
                arguments(matrix, "", "body_levels: [village]\n", "unknown_area_level", 9L, "body_levels[1]"),
                arguments(matrix, "", "assessors: {staff: self}\n", "unknown_voice", 9L, "assessors.staff"),
                arguments(matrix, "", "assessors: {self: me}\n", "not_allowed", 9L, "assessors.self"),
                arguments(matrix, "", "owners: {village: A}\n", "unknown_area_level", 9L, "owners.village"),
                arguments(
                        matrix,
                        "",
                        "rounds: {stale_after_months: 0}\n",
                        "out_of_range",
                        9L,
                        "rounds.stale_after_months"),
                arguments(matrix, "", "reading: {share_level: 6}\n", "unknown_level", 9L, "reading.share_level"),
                arguments(matrix, "", "needs: {More Staff: x}\n", "bad_id", 9L, "needs.More Staff"),
                arguments(
                        matrix,
                        "",
                        "cohorts: [{id: a, name: A, starts: soon}]\n",
                        "not_a_date",
                        9L,
                        "cohorts[1].starts"),
                arguments(
                        matrix,
                        "",
                        "cohorts: [{id: a, name: A, starts: 2024-01-01, buddies_of: b}]\n",
                        "unknown_cohort",
                        9L,
                        "cohorts[1].buddies_of"),
                arguments(matrix, "parent: LIQH-1", "phase: waiting", "unknown_phase", 8L, "domains[2].phase"),
                arguments(matrix, "parent: LIQH-1", "origin: nowhere", "not_allowed", 8L, "domains[2].origin"),
                arguments(
                        matrix,
                        "parent: LIQH-1",
                        "wordings: [{version: 1, text: A, proposed_by: nobody, agreed_on: 2024-01-01}]",
                        "not_allowed",
                        8L,
                        "domains[2].wordings[1].proposed_by"),
                arguments(
                        matrix,
                        "parent: LIQH-1",
                        "wordings: [{version: 1, text: A, proposed_by: self, agreed_on: 2024-01-01},"
                                + " {version: 2, text: B, proposed_by: self, agreed_on: 2024-01-01}]",
                        "not_in_order",
                        8L,
                        "domains[2].wordings[2].agreed_on"));
    }

    @ParameterizedTest(name = "{0} {3} {5}")
    @MethodSource("spoilt")
    void eachFaultNamesItsLineAndKey(String file, String find, String replacement, String rule, Long line, String key)
            throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        String sound = Files.readString(folder.resolve(file));
        assertThat(sound).contains(find);
        conf.put(
                file,
                find.isEmpty()
                        ? sound + replacement
                        : sound.replaceFirst(
                                find.replaceAll("[\\[\\](){}]", "\\\\$0"),
                                java.util.regex.Matcher.quoteReplacement(replacement)));

        List<Fault> faults = faultsOf(conf);

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(key);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void faultsOfAllFilesAreToldAtOnceInOrder() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + "relases: {keep: 3}\ndisclosure: {round_to: 0}\n")
                .put("indicators/test.yaml", ConfigFolder.INDICATORS.replace("lower_is_better", "lower"))
                .put("delivery.yaml", "note: []\n");

        assertThat(faultsOf(conf))
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.rule())
                .containsExactly(
                        "delivery.yaml:1 unknown_key",
                        "fosse.yaml:10 unknown_key",
                        "fosse.yaml:11 out_of_range",
                        "indicators/test.yaml:8 not_allowed",
                        "indicators/test.yaml:9 standard_without_polarity");
    }

    @Test
    void aWrongValueIsToldOnce() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put(
                        "indicators/test.yaml",
                        ConfigFolder.INDICATORS.replace("quality_domain: effective", "quality_domain: [effective]"))
                .put("expectations.yaml", "{effect: [], expectations: []}\n")
                .put("frameworks/x.yaml", "{id: X, name: X, unit_assessed: X, domains: []}\n");

        assertThat(faultsOf(conf))
                .extracting(fault -> fault.file() + " " + fault.column() + " " + fault.rule())
                .containsExactly(
                        "expectations.yaml effect wrong_type",
                        "frameworks/x.yaml scale missing_key",
                        "indicators/test.yaml defaults.quality_domain wrong_type");
    }

    @Test
    void anUnknownKeyThatIsCloseToAKnownOneIsNamed() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("fosse.yaml", ConfigFolder.FOSSE + "disclosur: {}\n");

        assertThat(faultsOf(conf)).singleElement().extracting(Fault::remedy).isEqualTo("Did you mean 'disclosure'?");
    }

    @Test
    void aMissingMainFileIsOneFault() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        Files.delete(folder.resolve("fosse.yaml"));

        assertThat(faultsOf(conf)).singleElement().extracting(Fault::rule).isEqualTo("missing_file");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        Files.write(folder.resolve("frameworks/x.yaml"), "name: Café".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faultsOf(conf)).singleElement().extracting(Fault::rule).isEqualTo("not_utf8");
    }

    @Test
    void aliasesThatLoopDoNotHang() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("frameworks/x.yaml", "id: &a [*a]\n");

        assertThat(faultsOf(conf)).extracting(Fault::rule).contains("wrong_type");
    }

    @Test
    void theMessageTellsEveryFault() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("fosse.yaml", ConfigFolder.FOSSE + "a: 1\nb: 2\n");

        ConfigException thrown = catchThrowableOfType(ConfigException.class, conf::load);

        assertThat(thrown).hasMessageContaining("2 faults").hasMessageContaining("fosse.yaml:10, a");
    }

    private static Arguments areas(String said, String rule, String key) {
        return arguments("fosse.yaml", "", "areas: {" + said + "}\n", rule, 10L, "areas." + key);
    }

    private static List<Fault> faultsOf(ConfigFolder conf) {
        ConfigException thrown = catchThrowableOfType(ConfigException.class, conf::load);
        assertThat(thrown).as("the configuration must be refused").isNotNull();
        return thrown.faults();
    }
}
