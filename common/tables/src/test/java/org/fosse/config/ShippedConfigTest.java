package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The configuration of this repository. */
class ShippedConfigTest {
    private final FosseConfig config =
            ConfigLoader.load(Path.of(System.getProperty("fosse.root")).resolve("conf"));

    @Test
    void allTwentyOneRegistersAreInTheCatalogueAndAdditive() {
        String groups = "AF AST CAN CHD CKD COPD DEM DEP DM EP HF HYP LD MH NDH OB OST PAD PC RA STIA";
        assertThat(groups.split(" "))
                .allSatisfy(group -> assertThat(config.findIndicator("QOF_" + group))
                        .hasValueSatisfying(register -> {
                            assertThat(register.additive()).isTrue();
                            assertThat(register.polarity()).isEqualTo(Polarity.NO_JUDGEMENT);
                            assertThat(register.multiplier()).isEqualTo(100);
                        }));
    }

    @Test
    void theNotesGiveTheYearOfTheYearlyFiles() {
        assertThat(periodOf("qof/PREVALENCE_2223.csv.gz")).isEqualTo("2022/23");
        assertThat(periodOf("qof/MAPPING_NHS_GEOGRAPHIES_2425.csv")).isEqualTo("2024/25");
        assertThat(periodOf("imd/pcn_imd.csv")).isEqualTo("2019");
    }

    @Test
    void rutlandIsNamedByPracticeBecauseItsSubIcbHoldsMore() {
        assertThat(config.places()).extracting(PlaceRule::code).containsExactly("E06000016", "E10000018", "E06000017");
        assertThat(config.places().get(2).practices()).hasSize(4);
        assertThat(config.places().get(2).subIcbs()).isEmpty();
    }

    @Test
    void onlyTheStrongEndOfThePartnershipFrameworkIsAnchored() {
        assertThat(config.frameworks().keySet()).contains("LIQH", "LCP", "DGSA", "WM", "CQC", "DSPT");
        assertThat(List.of(config.frameworks().get("LCP")))
                .allSatisfy(lcp -> assertThat(lcp.scale().anchored()).containsExactly(5));
    }

    @Test
    void everyVoiceOfAFrameworkHasAKindOfAssessorAndEveryLevelAnOwner() {
        assertThat(config.frameworks().values()).allSatisfy(framework -> {
            assertThat(framework.assessors().keySet()).containsExactlyInAnyOrderElementsOf(framework.voices());
            assertThat(framework.owners().keySet()).containsAll(framework.bodyLevels());
        });
    }

    @Test
    void aRewordedMeasureIsKnownByTheDayItWasAgreed() {
        Framework.Domain measure =
                config.frameworks().get("WM").findDomain("WM-2").orElseThrow();
        assertThat(measure.wordingOn(LocalDate.of(2020, 1, 1))).isEqualTo("1");
        assertThat(measure.wordingOn(LocalDate.of(2025, 6, 29))).isEqualTo("1");
        assertThat(measure.wordingOn(LocalDate.of(2025, 6, 30))).isEqualTo("2");
    }

    @Test
    void theResolvedTextOfTheWholeConfigurationIsYaml() {
        Faults faults = new Faults();

        assertThat(YamlFile.parse(ResolvedConfig.of(config).yaml(), "resolved", faults))
                .isPresent();
        assertThat(faults.list()).isEmpty();
    }

    private String periodOf(String path) {
        for (DeliveryNote note : config.notes()) {
            Matcher matcher = note.pattern().matcher(path);
            String period = note.period();
            if (period != null && matcher.find()) {
                StringBuilder text = new StringBuilder();
                matcher.appendReplacement(text, period);
                return text.substring(matcher.start());
            }
        }
        return "none";
    }
}
