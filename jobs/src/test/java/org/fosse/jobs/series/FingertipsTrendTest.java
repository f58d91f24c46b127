package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.Standards;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The trends that Fingertips prints in real downloads beside those of the table. Downloads hold the last years only, and most
 * but one: what cannot be computed from them says so, and is all that differs. docs/agreement.md explains the figures.
 */
class FingertipsTrendTest {
    private record Printed(String indicator, String group, String area, Period period, String trend) {}

    private final FosseConfig config =
            ConfigLoader.load(Path.of(System.getProperty("fosse.root", ".")).resolve("conf"));
    private final Map<String, PackedFixture> fixtures = new TreeMap<>();
    private final List<Printed> printed = new ArrayList<>();

    @Test
    void printedTrendsAreThoseOfTheTableWhereTheFileHoldsTheYears() throws IOException {
        Path folder = Path.of(System.getProperty("fosse.real", "no-real-files"), "fingertips");
        Assumptions.assumeTrue(Files.isDirectory(folder), "real files are absent");
        for (String file : List.of(
                "gss_east-midlands_indicators-CountyUApre419.data.csv",
                "jargonautical_indicators-CountyUA.data.csv",
                "jezzaay_suicides_east-midlands.csv")) {
            read(folder.resolve(file));
        }
        Map<String, SeriesRow<TrendTable>> trends = new HashMap<>();
        fixtures.forEach((id, fixture) -> SeriesRows.trends(fixture.periods(facts(id)))
                .forEach(row -> trends.put(id + row.text(TrendTable.STRATUM) + row.text(TrendTable.AREA_CODE), row)));

        Map<String, Integer> pairs = new TreeMap<>();
        for (Printed each : printed) {
            SeriesRow<TrendTable> row = trends.get(each.indicator() + each.group() + each.area());
            String computed = row.text(TrendTable.DIRECTION);
            pairs.merge(each.trend() + " / " + computed, 1, Integer::sum);
            if (!computed.equals(each.trend())) {
                assertThat(row.text(TrendTable.REASON)).isEqualTo("too_few_points");
                assertThat(row.number(TrendTable.POINTS)).isEqualTo(1);
            }
        }
        assertThat(pairs)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cannot be calculated / cannot be calculated",
                        291,
                        "increasing / cannot be calculated",
                        18,
                        "decreasing / cannot be calculated",
                        12,
                        "no significant change / cannot be calculated",
                        3));
    }

    private void read(Path file) throws IOException {
        Set<String> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            rows.forEach(row -> {
                String id = "FT_" + field(row, "Indicator ID");
                String group = Stream.of("Sex", "Age", "Category Type", "Category")
                        .map(name -> field(row, name))
                        .reduce("", (one, other) -> one + "|" + other);
                String area = field(row, "Area Code");
                Period period = PeriodText.parse(field(row, "Time period")).orElseThrow();
                if (seen.add(id + group + area + period.label())) {
                    put(row, id, group, area, period);
                }
            });
        }
    }

    private void put(NamedCsvRecord row, String id, String group, String area, Period period) {
        fixtures.computeIfAbsent(id, key -> new PackedFixture())
                .area(area, Level.PLACE)
                .numbers(
                        period.start(),
                        period.end(),
                        area,
                        "group",
                        group,
                        number(row, "Count"),
                        number(row, "Denominator"),
                        number(row, "Value"),
                        number(row, "Lower CI 95.0 limit"),
                        number(row, "Upper CI 95.0 limit"));
        String trend = field(row, "Recent Trend").toLowerCase(Locale.ROOT);
        if (!trend.isEmpty()) {
            printed.add(new Printed(id, group, area, period, trend));
        }
    }

    private IndicatorFacts facts(String id) {
        Indicator indicator = config.findIndicator(id).orElseThrow();
        return new IndicatorFacts(
                id,
                id,
                indicator.name(),
                indicator.valueType(),
                indicator.multiplier(),
                indicator.range(),
                indicator.additive(),
                indicator.polarity(),
                Standards.NONE,
                null,
                null);
    }

    /** A field under either spelling of its heading; empty where the row ends before it. */
    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name)
                .or(() -> row.findField(name.replace(' ', '_')))
                .or(() -> row.findField(
                        name.replace(" ID", "ID").replace(" Code", "Code").replace(" period", "period")))
                .orElse("");
    }

    private static double number(NamedCsvRecord row, String name) {
        String text = field(row, name);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
