package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.tables.Level;
import org.fosse.tables.StandardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLoaderTest {
    @TempDir
    Path folder;

    @TempDir
    Path again;

    @Test
    void silenceTakesTheDefaults() throws IOException {
        FosseConfig config = new ConfigFolder(folder).load();

        assertThat(config.rejects().maxShareOf("any")).isEqualTo(0.05);
        assertThat(config.disclosure()).isEqualTo(FosseConfig.Disclosure.USUAL);
        assertThat(config.releases().keep()).isEqualTo(10);
        assertThat(config.places().basis()).isEqualTo("registration");
    }

    @Test
    void aSystemMayBeFormedFromOthers() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put(
                        "fosse.yaml",
                        ConfigFolder.FOSSE.replace(
                                "{code: QK1,", "{code: Z9B2Z, from: 2026-04-01, formed_from: [QMJ, QRV],"));

        assertThat(conf.load().system().succession())
                .isEqualTo(new Succession(Level.SYSTEM, "Z9B2Z", LocalDate.of(2026, 4, 1), List.of("QMJ", "QRV")));
    }

    @Test
    void successionsStandInOrderOfTheirDaysAndAPlaceMayListWhatItWasFormedFromLists() throws IOException {
        FosseConfig config = new ConfigFolder(folder)
                .put(
                        "fosse.yaml",
                        ConfigFolder.FOSSE
                                        .replace(
                                                "{code: QK1,",
                                                "{code: Z9B2Z, from: 2026-04-01, formed_from: [QMJ, QRV],")
                                        .replace("sub_icbs: [03W]", "sub_icbs: [04C]")
                                + "areas: {successions: [{level: place, code: E06000017, from: 2025-04-01,"
                                + " formed_from: [E06000016]}]}\n")
                .load();

        assertThat(config.areas().successions()).extracting(Succession::code).containsExactly("E06000017", "Z9B2Z");
        assertThat(config.places().areas()).extracting(PlaceRule::subIcbs).containsOnly(List.of("04C"));
    }

    @Test
    void anIndicatorTakesFromItsSetWhatItDoesNotSay() throws IOException {
        Indicator diabetes =
                new ConfigFolder(folder).load().findIndicator("QOF_DM").orElseThrow();

        assertThat(diabetes)
                .isEqualTo(new Indicator(
                        "QOF_DM",
                        "QOF_DM",
                        "Diabetes",
                        "",
                        "effective",
                        Polarity.LOWER_IS_BETTER,
                        "percent",
                        ValueType.PROPORTION,
                        100,
                        new Indicator.Range(0, 100),
                        true,
                        List.of(),
                        Indicator.Leave.NOTHING,
                        new Standards(List.of(new Standard(
                                StandardKind.LOCAL,
                                7.5,
                                LocalDate.of(2020, 4, 1),
                                LocalDate.of(2020, 4, 1),
                                null,
                                Set.of(),
                                "A strategy",
                                true))),
                        null,
                        null,
                        Indicator.Tags.NONE,
                        "Test set",
                        "",
                        true));
    }

    @Test
    void aPolarityThatIsNotGivenIsNoJudgement() throws IOException {
        assertThat(new ConfigFolder(folder).load().findIndicator("FT_1").map(Indicator::polarity))
                .isEqualTo(Optional.of(Polarity.NO_JUDGEMENT));
    }

    @Test
    void theLandingFoldersNotesComeFirst() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + "notes: [{pattern: B, period: 2019}]\n")
                .put("delivery.yaml", """
                        notes:
                          - {pattern: 'A_(\\d\\d)(\\d\\d)', period: "20$1/$2", published_on: 2026-04-09, revision: 1}
                        expected:
                          - {source: qof_prevalence, latest_period_not_before: "2024/25"}
                          - {source: nof, required: false, provider: RT5}
                        """);

        FosseConfig config = conf.load();

        assertThat(config.delivery().notes())
                .extracting(DeliveryNote::period, DeliveryNote::publishedOn, DeliveryNote::revision)
                .containsExactly(tuple("20$1/$2", "2026-04-09", "1"), tuple("2019", null, null));
        assertThat(config.delivery().expected())
                .containsExactly(
                        new ExpectedExtract("qof_prevalence", true, "2024/25", null, null),
                        new ExpectedExtract("nof", false, null, null, "RT5"));
    }

    @Test
    void filesToIgnoreAreNamedByBothFiles() throws IOException {
        FosseConfig config = new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + "ignore: ['[.]bak$']\n")
                .put("delivery.yaml", "ignore: ['^README[.]md$', '^expected/']\n")
                .load();

        assertThat(config.delivery().ignored())
                .extracting(Pattern::pattern)
                .containsExactly("^README[.]md$", "^expected/", "[.]bak$");
    }

    @Test
    void aFolderWithoutDeliveryFileSaysNothing() throws IOException {
        assertThat(new ConfigFolder(folder).load().delivery()).isEqualTo(Delivery.NOTHING);
    }

    @Test
    void theResolvedTextIsTheSameForTheSameConfiguration() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);

        assertThat(ResolvedConfig.of(conf.load())).isEqualTo(ResolvedConfig.of(conf.load()));
    }

    @Test
    void theResolvedDigestChangesWithAValue() throws IOException {
        ConfigFolder conf = new ConfigFolder(folder);
        String before = ResolvedConfig.of(conf.load()).sha256();
        conf.put("fosse.yaml", ConfigFolder.FOSSE + "disclosure: {round_to: 10}\n");

        assertThat(ResolvedConfig.of(conf.load()).sha256()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void theOrderOfTheKeysMakesNoDifference() throws IOException {
        ConfigFolder conf =
                new ConfigFolder(folder).put("fosse.yaml", ConfigFolder.FOSSE + "disclosure: {}\nlimits: {}\n");
        String before = ResolvedConfig.of(conf.load()).yaml();
        conf.put("fosse.yaml", "limits: {}\ndisclosure: {}\n" + ConfigFolder.FOSSE);

        assertThat(ResolvedConfig.of(conf.load()).yaml()).isEqualTo(before);
    }

    @Test
    void theResolvedTextReadsBackToTheSameValues() throws IOException {
        FosseConfig config = new ConfigFolder(folder)
                .put("delivery.yaml", """
                        notes:
                          - {pattern: '\\d "x": #é', period: 2019}
                          - {pattern: 'true', period: '1e3', revision: '007'}
                        expected: [{source: nof, latest_period_not_before: 'null'}]
                        """)
                .put("fosse.yaml", ConfigFolder.FOSSE + """
                        rejects: {max_share: 0.0001, max_share_by_source: {nof: 1}}
                        control_charts: {rebase: [{area: 04C, from: 2025-04-01, note: "a: long\\nnote"}]}
                        """)
                .load();

        ConfigFolder.requireReadsBack(config, again);
    }

    /** So that a later version with other defaults reads the kept configuration of a release as it was. */
    @Test
    void theResolvedTextSaysEveryDefault() throws IOException {
        assertThat(ResolvedConfig.of(new ConfigFolder(folder).load()).yaml())
                .contains(
                        "suppress_up_to: 7",
                        "id: age_well",
                        "breach_run: 3",
                        "polarity: no_judgement",
                        "highest: 100",
                        "stale_after_months: 18");
    }
}
