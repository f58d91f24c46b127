package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ConfigFaultsTest {
    @TempDir
    Path folder;

    /** Those of {@code faults.yaml}: file; text to find in the sound file, or "" for its end; replacement; rule; line; key. */
    static Stream<Arguments> spoilt() throws IOException {
        try (InputStream in = ConfigFaultsTest.class.getResourceAsStream("faults.yaml")) {
            Map<?, ?> files = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return files.entrySet().stream()
                    .flatMap(file -> ((List<?>) file.getValue())
                            .stream().map(each -> spoilt((String) file.getKey(), (Map<?, ?>) each)));
        }
    }

    private static Arguments spoilt(String file, Map<?, ?> fault) {
        Object find = fault.containsKey("find") ? fault.get("find") : "";
        Object line = fault.get("line") == null ? null : ((Number) fault.get("line")).longValue();
        return arguments(file, find, fault.get("put"), fault.get("rule"), line, fault.get("key"));
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

        List<Fault> faults = conf.faults();

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

        assertThat(conf.faults())
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

        assertThat(conf.faults())
                .extracting(fault -> fault.file() + " " + fault.column() + " " + fault.rule())
                .containsExactly(
                        "expectations.yaml effect wrong_type",
                        "frameworks/x.yaml scale missing_key",
                        "indicators/test.yaml defaults.quality_domain wrong_type");
    }

    @Test
    void anUnknownKeyThatIsCloseToAKnownOneIsNamed() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("fosse.yaml", ConfigFolder.FOSSE + "disclosur: {}\n");

        assertThat(conf.faults()).singleElement().extracting(Fault::remedy).isEqualTo("Did you mean 'disclosure'?");
    }

    @Test
    void aMissingMainFileIsOneFault() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        Files.delete(folder.resolve("fosse.yaml"));

        assertThat(conf.faults()).singleElement().extracting(Fault::rule).isEqualTo("missing_file");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        Files.write(folder.resolve("frameworks/x.yaml"), "name: Café".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(conf.faults()).singleElement().extracting(Fault::rule).isEqualTo("not_utf8");
    }

    /** Deep, large, and no file at all: none of them is read whole. */
    @ParameterizedTest
    @ValueSource(strings = {"delivery.yaml", "fosse.yaml", "frameworks/x.yaml", "sources/x.yaml"})
    void aFileThatIsTooDeepOrTooLargeIsOneFault(String file) throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);

        conf.put(file, "a: " + "[".repeat(20_000));
        assertThat(conf.faults()).extracting(Fault::rule).contains("yaml_too_deep");
        conf.put(file, "{a: ".repeat(20_000));
        assertThat(conf.faults()).extracting(Fault::rule).contains("yaml_too_deep");
        conf.put(file, "- ".repeat(20_000));
        assertThat(conf.faults()).extracting(Fault::rule).contains("yaml_too_deep");
        conf.put(file, "a: " + "x".repeat(4 << 20));
        assertThat(conf.faults()).extracting(Fault::rule).contains("file_too_large");
        Files.delete(folder.resolve(file));
        Files.createSymbolicLink(folder.resolve(file), Path.of("/dev/zero"));
        assertThat(conf.faults()).extracting(Fault::rule).containsAnyOf("file_too_large", "link_outside");
        Files.delete(folder.resolve(file));
    }

    @Test
    void aKeyOfControlCharactersForgesNoLine() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put(
                        "delivery.yaml",
                        "\"a\\e[2J\\n{x}\": 1\nignore: ['(']\nnotes: [{pattern: \"\\e[2J\", period: 'x'}]\n");

        assertThat(conf.faults())
                .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\u001b", "\n"));
    }

    @Test
    void aPatternThatAsksForTooManyRepeatsIsRefused() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put("delivery.yaml", "ignore: ['(?:(?:x?){9999}){9999}', '((((', 'x{2147483648}']\n");

        assertThat(conf.faults()).extracting(Fault::rule).containsExactly("bad_pattern", "bad_pattern", "bad_pattern");
    }

    @Test
    void aliasesThatLoopDoNotHang() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("frameworks/x.yaml", "id: &a [*a]\n");

        assertThat(conf.faults()).extracting(Fault::rule).contains("wrong_type");
    }

    @Test
    void theMessageTellsEveryFault() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder).put("fosse.yaml", ConfigFolder.FOSSE + "a: 1\nb: 2\n");

        ConfigException thrown = catchThrowableOfType(ConfigException.class, conf::load);

        assertThat(thrown).hasMessageContaining("2 faults").hasMessageContaining("fosse.yaml:10, a");
    }
}
