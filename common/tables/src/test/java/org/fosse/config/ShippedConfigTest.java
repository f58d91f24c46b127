package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration of this repository. */
class ShippedConfigTest {
    private static final Path ROOT = Path.of(System.getProperty("fosse.root"));

    @TempDir
    Path again;

    private final FosseConfig config = ConfigLoader.load(ROOT.resolve("conf"));

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
        assertThat(config.places().areas())
                .extracting(PlaceRule::code)
                .containsExactly("E06000016", "E10000018", "E06000017");
        assertThat(config.places().areas().get(2).practices()).hasSize(4);
        assertThat(config.places().areas().get(2).subIcbs()).isEmpty();
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
    void theResolvedTextOfTheWholeConfigurationReadsBackToTheSame() throws IOException {
        ConfigFolder.requireReadsBack(ConfigLoader.load(ROOT.resolve("conf"), ROOT.resolve("sample-extracts")), again);
    }

    @Test
    void theTableOfKeysSaysEveryKeyThatHasADefault() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z_.]+)` \\| `([^`]*)` \\|")
                .matcher(Files.readString(ROOT.resolve("conf/README.md")));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
        }
        new ConfigFolder(again)
                .put("fosse.yaml", "system: {code: A, name: A}\nquality_domains: {effective: A, safe: A}\n");
        Map<String, String> declared = new LinkedHashMap<>();
        flatten("", ConfigLoader.load(again).files().get("fosse.yaml"), declared);
        declared.keySet().removeIf(key -> key.startsWith("system.") || key.startsWith("quality_domains."));

        assertThat(told).containsExactlyInAnyOrderEntriesOf(declared);
    }

    private static void flatten(String path, @Nullable Object answer, Map<String, String> all) {
        if (answer instanceof Map<?, ?> weights && path.endsWith("_weights")) {
            all.put(path, weights.toString().replaceAll("[{}]", "").replace('=', ' '));
        } else if (answer instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(path.isEmpty() ? "" + key : path + "." + key, value, all));
        } else if (answer instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
            all.put(
                    path,
                    list.stream().map(item -> ((Map<?, ?>) item).get("id")).toList() + "");
        } else {
            all.put(path, "" + answer);
        }
    }

    private String periodOf(String path) {
        for (DeliveryNote note : config.delivery().notes()) {
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
