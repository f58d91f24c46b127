package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fosse.config.ConfigLoader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Table comparison beside what Fingertips prints: three whole downloads, kept in folder real beside the reference results
 * ({@code fosse.golden}). Every difference is of a kind that docs/agreement.md explains.
 */
final class FingertipsComparisonTest {
    private static final List<String> FILES = List.of(
            "gss_east-midlands_indicators-CountyUApre419.data.csv",
            "jargonautical_indicators-CountyUA.data.csv",
            "jezzaay_suicides_east-midlands.csv");

    @TempDir
    private static Path folder;

    @Test
    void publishedWordsAreThoseComputed() throws Exception {
        Path real = real().resolve("fingertips");
        Assumptions.assumeTrue(Files.isDirectory(real), "the published files are absent");
        Path landing = Files.createDirectories(folder.resolve("landing"));
        Map<String, PublishedComparisons> published = new TreeMap<>();
        StringBuilder lookup = new StringBuilder("code,level,name,parent_code,parent_level,parent_name,basis\n");
        Map<String, String> regions = new TreeMap<>();
        for (String file : FILES) {
            Files.copy(real.resolve(file), landing.resolve(file));
            PublishedComparisons words = PublishedComparisons.read(real.resolve(file));
            published.put(file, words);
            words.regions.forEach((area, region) -> regions.putIfAbsent(
                    area,
                    area + ",place,\"" + words.names.get(area) + "\"," + region + ",region,\"" + words.names.get(region)
                            + "\",statutory\n"));
        }
        regions.values().forEach(lookup::append);
        Files.writeString(landing.resolve("area_lookup.csv"), lookup);
        Map<String, String> computed = computed(landing);

        List<String> counted = new ArrayList<>();
        published.forEach((file, words) -> {
            Map<String, Integer> kinds = new TreeMap<>();
            words.words.forEach((key, word) -> {
                String kind = key.substring(key.lastIndexOf(';') + 1) + ": " + kind(word, computed.get(key));
                kinds.merge(kind, 1, Integer::sum);
            });
            kinds.forEach(
                    (kind, count) -> counted.add(file.substring(0, file.indexOf('_')) + ", " + kind + " " + count));
        });

        assertThat(counted)
                .containsExactlyInAnyOrder(
                        "gss, england: neither compares 18",
                        "gss, england: published not compared, computed higher 3",
                        "gss, england: published not compared, computed lower 12",
                        "gss, england: published not compared, computed similar 1",
                        "gss, england: same 45",
                        "gss, region: neither compares 18",
                        "gss, region: published not compared, computed higher 6",
                        "gss, region: published not compared, computed lower 7",
                        "gss, region: published not compared, computed similar 1",
                        "gss, region: same 40",
                        "jargonautical, england: neither compares 10",
                        "jargonautical, england: published not compared, computed higher 11",
                        "jargonautical, england: published not compared, computed lower 11",
                        "jargonautical, england: published not compared, computed similar 5",
                        "jargonautical, england: same 750",
                        "jargonautical, region: neither compares 310",
                        "jargonautical, region: same 450",
                        "jezzaay, england: neither compares 2",
                        "jezzaay, england: published not compared, computed similar 3",
                        "jezzaay, england: same 45",
                        "jezzaay, region: neither compares 2",
                        "jezzaay, region: same 43");
    }

    private static String kind(String published, String computed) {
        if (computed == null) {
            return "no row where published " + published;
        }
        // Campylobacter is judged by Fingertips, low being good; the catalogue makes no judgement.
        String word = switch (published) {
            case "Better" -> "lower";
            case "Worse" -> "higher";
            default -> published.toLowerCase(java.util.Locale.ROOT);
        };
        if (computed.startsWith(word)) {
            return word.equals("not compared") ? "neither compares" : "same";
        }
        return "published " + word + ", computed " + computed;
    }

    private static Map<String, String> computed(Path landing) throws Exception {
        Path conf = SmallLanding.conf(folder.resolve("conf"), "periods: latest", "periods: all");
        RunRequest request = new RunRequest(
                SampleRun.DATE,
                landing,
                folder.resolve("published"),
                null,
                conf,
                List.of("comparison"),
                null,
                "local[2]",
                1,
                false,
                false,
                null,
                false,
                Publishing.USUAL,
                false,
                null);
        Outcome outcome = Objects.requireNonNull(
                UnwatchedRun.of(request, ConfigLoader.load(conf, landing), Instant.parse("2026-04-01T02:00:00Z")));
        Map<String, String> computed = new HashMap<>();
        try (ReleaseTables tables = new ReleaseTables(outcome.release())) {
            for (String line : tables.lines("""
                    SELECT indicator_id || ';' || area_code || ';' || year(period_start) || ';' || breakdown || ';'
                        || stratum || ';' || CASE comparator WHEN 'england' THEN 'england' ELSE comparator_level END,
                        outcome_95 || coalesce(' (' || reason || ')', '')
                    FROM comparison
                    WHERE comparator = 'england' OR (comparator = 'parent' AND comparator_level = 'region')""")) {
                // Strata may hold the bar that divides the two columns.
                int bar = line.lastIndexOf('|');
                computed.put(line.substring(0, bar), line.substring(bar + 1));
            }
        }
        return computed;
    }

    private static Path real() {
        return Path.of(System.getProperty("fosse.real", "no-real-files"));
    }
}
