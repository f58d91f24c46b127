package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.config.Framework;
import org.fosse.config.Markers;
import org.fosse.sources.Form;
import org.fosse.sources.Sources;
import org.junit.jupiter.api.Test;

/** What the sample names is what the default configuration and the forms know. */
final class SampleFitsConfigurationTest {
    private static final String BOM = "\ufeff";

    private final FosseConfig config = ConfigLoader.load(SampleRun.ROOT.resolve("conf"), SampleRun.LANDING);

    @Test
    void theDeliveryFileNamesWhatMustBeThere() {
        assertThat(config.delivery().expected()).hasSize(4);
        assertThat(config.delivery().notes().get(0).period()).isEqualTo("2023/24");
        assertThat(config.indicators()).containsKeys("LOC_SAME_DAY", "LOC_BP_CONTROL", "FT_108", "FT_93085", "OF0005");
    }

    @Test
    void theOwnFormsHaveTheColumnsThatAreRead() {
        assertThat(columnsOf("quality_schedule_return"))
                .containsAll(rows("quality_schedules/SMP01_2025-26.csv").get(0).getHeader())
                .containsAll(rows("quality_schedules/RWE_2025-26.csv").get(0).getHeader());
        assertThat(rows("assessments/wm.csv").get(0).getHeader())
                .containsExactlyInAnyOrderElementsOf(columnsOf("assessment_scores"));
    }

    @Test
    void theSharedRequirementsThatTheRegisterNamesAreInTheCatalogue() {
        assertThat(rows("quality_schedules/requirements_2025-26.csv"))
                .filteredOn(row -> !row.getField("catalogue_id").isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(config.schedules().requirements()).containsKey(row.getField("catalogue_id")));
    }

    @Test
    void theRegistersHaveTheColumnsThatAreRead() {
        assertThat(rows("intelligence/intelligence_items.csv").get(0).getHeader())
                .isSubsetOf(columnsOf("intelligence_item"));
        assertThat(rows("actions/action_register.csv").get(0).getHeader()).isSubsetOf(columnsOf("action_register"));
    }

    @Test
    void requirementsStandUnderQualityDomainsOfTheConfiguration() {
        assertThat(files("quality_schedules")
                        .filter(name -> !name.contains("out_of_area"))
                        .flatMap(name -> rows(name).stream()))
                .allSatisfy(row -> assertThat(config.qualityDomains()).containsKey(row.getField("quality_domain")));
    }

    @Test
    void scoresAreOfDomainsVoicesAndLevelsOfTheirFramework() {
        Stream<NamedCsvRecord> scores = files("assessments").flatMap(name -> rows(name).stream());

        assertThat(scores).isNotEmpty().allSatisfy(row -> {
            Framework framework = config.frameworks().get(row.getField("framework_id"));
            assertThat(framework.domains()).extracting(Framework.Domain::id).contains(row.getField("domain_id"));
            assertThat(framework.voices()).contains(row.getField("voice"));
            String item = field(row, "item_id");
            if (!item.isEmpty()) {
                assertThat(framework
                                .findDomain(row.getField("domain_id"))
                                .orElseThrow()
                                .evidence())
                        .containsKey(item);
                assertThat(field(row, "answer")).isIn("yes", "no");
            } else if (row.getField("score_status").equals("scored")) {
                assertThat(framework.scale().holds(Integer.parseInt(row.getField("level"))))
                        .isTrue();
            } else {
                assertThat(row.getField("level")).isEmpty();
            }
        });
    }

    @Test
    void everyFrameworkIsAssessed() {
        assertThat(files("assessments").map(name -> rows(name).get(0).getField("framework_id")))
                .containsExactlyInAnyOrderElementsOf(config.frameworks().keySet());
    }

    @Test
    void everyOversightMetricIsInTheCatalogue() {
        assertThat(rows("nof/nof-mental-health-and-community-trust-data.csv"))
                .allSatisfy(row -> assertThat(config.findIndicator(row.getField("Metric_ID")))
                        .isPresent());
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.list(SampleRun.LANDING.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rows(String name) {
        try {
            String text = Files.readString(SampleRun.LANDING.resolve(name)).replace(BOM, "");
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columnsOf(String source) {
        Form form = new Sources(List.of(), Markers.DEFAULT).get(source).forms().get(0);
        return Stream.concat(form.required().stream(), form.optional().stream()).toList();
    }
}
