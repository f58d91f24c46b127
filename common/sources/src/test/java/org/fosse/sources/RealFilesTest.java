package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every file of the collection named by {@code -Dfosse.real} is either read by the source it belongs to, or named. */
class RealFilesTest {
    private static final Path REAL = Path.of(System.getProperty("fosse.real", "no-real-files"));
    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("fingertips/bristol_gp_indicator-data_QK1_rows.csv.gz", "fingertips"),
            Map.entry("fingertips/gss_east-midlands_indicators-CountyUApre419.data.csv", "fingertips"),
            Map.entry("fingertips/jargonautical_indicators-CountyUA.data.csv", "fingertips"),
            Map.entry("fingertips/jezzaay_suicides_east-midlands.csv", "fingertips"),
            Map.entry("gp_registration/gp-reg-pat-prac-map_2025-10.csv.gz", "gp_registration_map"),
            Map.entry("imd/pcn_imd.csv", "deprivation"),
            Map.entry("nof/nof-mental-health-and-community-trust-data_q1-q3-2025-26.csv", "nof"),
            Map.entry("ods/eccg.csv", "ods_sub_icb"),
            Map.entry("ods/ePCN.xlsx", "ods_pcn"),
            Map.entry("ods/epraccur.csv.gz", "ods_practice"),
            Map.entry("ods/etr.csv", "ods_trust"),
            Map.entry("qof/MAPPING_NHS_GEOGRAPHIES_2223.csv.gz", "qof_mapping"),
            Map.entry("qof/PREVALENCE_2223.csv.gz", "qof_prevalence"),
            Map.entry("talking_therapies/measures_annual.parquet", "talking_therapies"));

    static boolean collectionIsThere() {
        return Files.isDirectory(REAL);
    }

    @Test
    @EnabledIf("collectionIsThere")
    void everyRealFileIsReadOrNamed() throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (LandingFile file :
                LandingFolder.list(REAL, ReadExtract.SOURCES, ReadExtract.NOTES, List.of(), ReadExtract.LIMITS)) {
            FileReport report = ReadExtract.of(file).report();
            if (Boolean.getBoolean("fosse.print")) {
                System.out.println(report + " "
                        + ReadExtract.of(file).rules().stream().distinct().toList()
                        + ReadExtract.of(file).rows().size());
            }
            if (report.status() == FileStatus.UNRECOGNISED) {
                assertThat(report.message()).isNotBlank();
                assertThat(report.remedy()).isNotBlank();
            } else {
                assertThat(report.status()).as(report.toString()).isEqualTo(FileStatus.READ);
                assertThat(report.rowsRejected()).as(report.toString()).isLessThanOrEqualTo(report.rowsIn() / 100);
                read.put(report.file(), report.source());
            }
        }
        assertThat(read).containsExactlyInAnyOrderEntriesOf(new TreeMap<>(SOURCES));
    }
}
