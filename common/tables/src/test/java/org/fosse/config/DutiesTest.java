package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.tables.DutyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DutiesTest {
    private static final String PROMISES = """
            expectations:
              - {number: 1, name: Safe, actions: [{id: 1-a, title: A, not_measurable: why}]}
            """;
    private static final String SOUND = """
            duties:
              - {id: after-care, kind: statutory, title: T, source: S, owner: O, quality_domain: safe, binds: [1-a]}
              - {id: rule, kind: regulatory, title: T, theme: A rule, source: S, owner: O, quality_domain: safe}
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path again;

    @Test
    void aDutyIsCalledByItsIdUnlessItSaysOtherwise() throws IOException {
        FosseConfig config = new ConfigFolder(folder)
                .put("expectations.yaml", PROMISES)
                .put("duties.yaml", SOUND)
                .load();

        assertThat(config.duties()).extracting(Duty::theme).containsExactly("after care", "A rule");
        assertThat(config.duties()).extracting(Duty::kind).containsExactly(DutyKind.STATUTORY, DutyKind.REGULATORY);
        ConfigFolder.requireReadsBack(config, again);
    }

    @ParameterizedTest
    @CsvSource({
        "kind: statutory, kind: moral, not_allowed, duties[1].kind",
        "'kind: statutory, ', '', missing_key, duties[1].kind",
        "[1-a], [1-b], unknown_action, duties[1].binds",
        "id: rule, id: after-care, duplicate_id, duties[2].id",
        "'quality_domain: safe}', 'quality_domain: saff}', unknown_quality_domain, duties[2].quality_domain"
    })
    void eachFaultIsNamedWithItsKey(String find, String replacement, String rule, String key) throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put("expectations.yaml", PROMISES)
                .put("duties.yaml", SOUND.replace(find, replacement));

        assertThat(conf.faults())
                .extracting(fault -> fault.rule() + " " + fault.column())
                .contains(rule + " " + key);
    }
}
