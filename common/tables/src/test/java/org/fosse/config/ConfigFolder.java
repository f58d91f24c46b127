package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.tables.Fault;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A small sound configuration folder in which a test spoils one thing. */
final class ConfigFolder {
    static final String FOSSE = """
            system: {code: QK1, name: Test system}
            quality_domains:
              effective: Effective
              safe: Safe
            places:
              areas:
                - {code: E06000016, name: City, sub_icbs: [04C]}
                - {code: E06000017, name: Shire, sub_icbs: [03W], practices: [C82010]}
            deprivation: {indicators: [FT_1]}
            """;
    static final String INDICATORS = """
            set: Test set
            defaults: {quality_domain: effective, value_type: proportion, unit: percent}
            indicators:
              - {id: FT_1, name: Deprivation, value_type: score, unit: score}
              - id: QOF_DM
                name: Diabetes
                additive: true
                polarity: lower_is_better
                standards: [{kind: local, value: 7.5, from: 2020-04-01, source: A strategy, verified: true}]
            """;
    static final String FRAMEWORK = """
            id: LIQH
            name: A matrix
            unit_assessed: a network
            scale: {min: 1, max: 5, best: 5, anchored: [1, 5]}
            voices: [self, peer]
            domains:
              - {id: LIQH-1, name: Purpose, quality_domain: safe, levels: {1: none, 5: shared}}
              - {id: LIQH-1a, name: Part, parent: LIQH-1, quality_domain: safe}
            """;

    private final Path folder;

    ConfigFolder(Path folder) throws IOException {
        this.folder = folder;
        put("fosse.yaml", FOSSE);
        put("indicators/test.yaml", INDICATORS);
        put("frameworks/liqh.yaml", FRAMEWORK);
    }

    ConfigFolder put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Fails unless the resolved text, put back into files, is read as the same configuration and gives the same text. */
    static void requireReadsBack(FosseConfig config, Path folder) throws IOException {
        ResolvedConfig resolved = ResolvedConfig.of(config);
        Map<?, ?> files = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(resolved.yaml());
        Files.createDirectories(folder.resolve("indicators"));
        Files.createDirectories(folder.resolve("frameworks"));
        for (Map.Entry<?, ?> file : files.entrySet()) {
            Path path = folder.resolve((String) file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, new Dump(DumpSettings.builder().build()).dumpToString(file.getValue()));
        }

        FosseConfig again = ConfigLoader.load(folder, folder);

        assertThat(again)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.pattern().equals(b.pattern()), Pattern.class)
                .isEqualTo(config);
        assertThat(ResolvedConfig.of(again)).isEqualTo(resolved);
    }

    Path path() {
        return folder;
    }

    FosseConfig load() {
        return ConfigLoader.load(folder, folder);
    }

    /** What is wrong with it, which something must be. */
    List<Fault> faults() {
        ConfigException thrown = catchThrowableOfType(ConfigException.class, this::load);
        assertThat(thrown).as("the configuration must be refused").isNotNull();
        return thrown.faults();
    }
}
