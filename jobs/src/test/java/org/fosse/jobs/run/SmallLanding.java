package org.fosse.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A landing folder that is soon read: the sample's areas, one indicator for one month, and one provider's returns. */
final class SmallLanding {
    static final int PRACTICES = 40;
    /** The heading of the values' form. */
    static final String HEADING = "indicator_id,area_code,area_level,period,numerator,denominator\n";

    private static final List<String> COPIED = List.of(
            "ods/epraccur.csv",
            "ods/ePCN.xlsx",
            "gp_registration/gp-reg-pat-prac-map_2025-10.csv",
            "lookups/area_lookup.csv",
            "quality_schedules/SMP01_2025-26.csv");

    private SmallLanding() {}

    /** Fills a folder. */
    static void fill(Path folder) throws IOException {
        for (String file : COPIED) {
            copy(SampleRun.LANDING.resolve(file), folder.resolve(file));
        }
        String rows = listPractices().stream()
                .map(code -> "LOC_SAME_DAY," + code + ",practice,Mar 2026,80,100\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("values.csv"), HEADING + rows);
    }

    /** The practices that have a value: the first of the system's. */
    static List<String> listPractices() throws IOException {
        return listPractices(PRACTICES);
    }

    /** The first practices of the system. */
    static List<String> listPractices(int number) throws IOException {
        return Files.readAllLines(SampleRun.LANDING.resolve("qof/PREVALENCE_2425.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .limit(number)
                .toList();
    }

    /** The shipped configuration, with one text of its main file replaced. */
    static Path conf(Path folder, String text, String replacement) throws IOException {
        Path shipped = SampleRun.ROOT.resolve("conf");
        try (var files = Files.walk(shipped)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            copy(file, folder.resolve(shipped.relativize(file).toString())));
        }
        replace(folder, text, replacement);
        return folder;
    }

    /** Puts a text of the main file of a configuration in the place of another, which it must hold. */
    static void replace(Path conf, String text, String replacement) throws IOException {
        Path main = conf.resolve("fosse.yaml");
        String yaml = Files.readString(main);
        if (!yaml.contains(text)) {
            throw new IllegalArgumentException("fosse.yaml does not hold '" + text + "'");
        }
        Files.writeString(main, yaml.replace(text, replacement));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
