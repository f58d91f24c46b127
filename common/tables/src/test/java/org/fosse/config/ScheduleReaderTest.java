package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleReaderTest {
    private static final String FILE = "schedules/test.yaml";
    private static final String SOUND = """
            requirements:
              - id: NAT-1
                name: Waits
                type: national
                quality_domain: safe
                unit: percent
                direction: at_least
                threshold_low: 92
                frequency: monthly
                provider_types: [acute]
                reference: a report
              - {id: NAT-2, name: Incidents, type: national, quality_domain: safe, unit: count, reference: a report}
            """;

    @TempDir
    Path folder;

    @Test
    void aRequirementIsReadWithItsThreshold() throws IOException {
        Schedules schedules = conf(SOUND).load().schedules();

        assertThat(schedules.find("NAT-1")).hasValueSatisfying(requirement -> {
            assertThat(requirement.low()).isEqualTo(92);
            assertThat(requirement.hasThreshold()).isTrue();
            assertThat(requirement.providerTypes()).containsExactly("acute");
        });
        assertThat(schedules.find("NAT-2")).hasValueSatisfying(requirement -> {
            assertThat(requirement.direction()).isEqualTo("none");
            assertThat(requirement.hasThreshold()).isFalse();
        });
        assertThat(schedules.find(null)).isEmpty();
    }

    @Test
    void theFolderMayBeAbsent() throws IOException {
        assertThat(new ConfigFolder(folder).load().schedules()).isEqualTo(Schedules.blank());
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "direction: at_least | note: none | threshold_without_direction",
                "direction: at_least | direction: upwards | not_allowed",
                "direction: at_least | direction: at_most | threshold_without_direction",
                "direction: at_least | direction: between | direction_without_threshold",
                "threshold_low: 92 | threshold_low: many | wrong_type",
                "frequency: monthly | frequency: daily | not_allowed",
                "quality_domain: safe | quality_domain: nowhere | unknown_quality_domain",
                "id: NAT-2 | id: NAT-1 | duplicate_id",
                "id: NAT-1 | id: NAT 1 | bad_id",
                "type: national | kind: national | unknown_key",
                "reference: a report | contract_year: 2025 | unknown_period",
                "requirements: | list: | missing_key",
                "requirements: | requirement: | unknown_key"
            })
    void aFaultIsNamed(String find, String replacement, String rule) throws IOException {
        assertThat(SOUND).contains(find);
        ConfigFolder spoilt = conf(SOUND.replaceFirst(find, replacement));

        assertThat(spoilt.faults()).extracting(Fault::rule).contains(rule);
        assertThat(spoilt.faults()).allSatisfy(each -> assertThat(each.file()).isEqualTo(FILE));
    }

    @Test
    void theShippedRequirementsHaveTheThresholdsOfTheirSources() {
        Schedules shipped = ConfigLoader.load(
                        Path.of(System.getProperty("fosse.root")).resolve("conf"))
                .schedules();

        assertThat(shipped.requirements()).hasSize(48);
        assertThat(shipped.requirements().values())
                .allSatisfy(each -> assertThat(each.reference()).isNotBlank());
        assertThat(shipped.find("NAT-RTT18").map(ScheduleRequirement::low)).contains(92.0);
        assertThat(shipped.find("NAT-EIP").map(ScheduleRequirement::low)).contains(60.0);
        assertThat(shipped.find("NAT-NEVER").map(ScheduleRequirement::direction))
                .contains("zero_tolerance");
        // The source states no threshold for these.
        assertThat(shipped.find("NAT-UCR2H").map(ScheduleRequirement::hasThreshold))
                .contains(false);
        assertThat(shipped.find("NAT-OAP").map(ScheduleRequirement::direction)).contains("none");
    }

    private ConfigFolder conf(String text) throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        return conf.put(FILE, text);
    }
}
