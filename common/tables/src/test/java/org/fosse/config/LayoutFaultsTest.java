package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in a layout is one fault, with the word that was meant. */
class LayoutFaultsTest {
    private static final String SOUND = """
            source: falls
            title: Falls
            publisher: Somebody
            tables:
              - table: falls
                columns: {month: Month, code: Ward site, kind: Kind, falls: Falls, days: Bed days}
                bins: {week: 'Week (\\d+) (\\d+)'}
                keep: {kind: '/./'}
                summed: true
                period: {column: month}
                areas:
                  - {level: provider, code: code}
                breakdowns:
                  - {name: kind, column: kind}
                measures:
                  - {indicator: FALLS, numerator: falls, denominator: days, by: [all, kind]}
                  - {indicator: FALLS_WEEK, value: week up to 4}
            """;

    @TempDir
    Path folder;

    private ConfigFolder conf(String layout) throws IOException {
        return new ConfigFolder(folder).put("sources/falls.yaml", layout);
    }

    @Test
    void theLayoutIsSound() throws IOException {
        assertThat(conf(SOUND).load().layouts()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tables: | tabels: | unknown_key | Did you mean 'tables'?",
                "columns: | colums: | unknown_key | Did you mean 'columns'?",
                "bins: | bin: | unknown_key | Did you mean 'bins'?",
                "summed: | sumed: | unknown_key | Did you mean 'summed'?",
                "breakdowns: | breakdown: | unknown_key | Did you mean 'breakdowns'?",
                "areas: | area: | unknown_key | Did you mean 'areas'?",
                "measures: | measure: | unknown_key | Did you mean 'measures'?",
                "level: provider | levl: provider | unknown_key | Did you mean 'level'?",
                "numerator: falls | numeratr: falls | unknown_key | Did you mean 'numerator'?",
                "falls: Falls | fals: Falls | not_allowed | Did you mean 'fals'?",
                "code: Ward site | code: '/Ward ((/' | bad_pattern | Put a backslash",
                "kind: Kind | kinds: Kind | not_allowed | Did you mean 'kinds'?"
            })
    void oneSlipIsOneFault(String find, String replacement, String rule, String remedy) throws IOException {
        assertThat(SOUND).contains(find);

        assertThat(conf(SOUND.replaceFirst(find, replacement)).faults())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.rule()).isEqualTo(rule);
                    assertThat(each.remedy()).contains(remedy);
                });
    }
}
