package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Fingertips prints in its columns "Compared to ...", by a key that table comparison has too. */
final class PublishedComparisons {
    private static final Map<String, String> SPELLINGS = Map.of(
            "IndicatorID", "Indicator ID",
            "AreaCode", "Area Code",
            "AreaName", "Area Name",
            "AreaType", "Area Type",
            "ParentCode", "Parent Code",
            "ParentName", "Parent Name",
            "Timeperiod", "Time period");

    /** Word by indicator, area, first year, breakdown, stratum and comparator, in the order of the file. */
    final Map<String, String> words = new LinkedHashMap<>();
    /** Region of each county or unitary authority. */
    final Map<String, String> regions = new LinkedHashMap<>();

    final Map<String, String> names = new HashMap<>();

    static PublishedComparisons read(Path file) throws IOException {
        PublishedComparisons all = new PublishedComparisons();
        List<List<String>> lines = fields(Files.readString(file));
        List<String> heading = lines.get(0).stream()
                .map(name -> name.replace('_', ' '))
                .map(name -> SPELLINGS.getOrDefault(name, name))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Set<String>> ages = new HashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(heading.size(), line.size()); i++) {
                row.put(heading.get(i), line.get(i).strip());
            }
            rows.add(row);
            ages.computeIfAbsent(row.get("Indicator ID"), key -> new HashSet<>())
                    .add(row.get("Age"));
        }
        for (Map<String, String> row : rows) {
            if (row.get("Category").isEmpty()) {
                all.add(
                        row,
                        ages.getOrDefault(row.get("Indicator ID"), Set.of()).size() > 1);
            }
        }
        return all;
    }

    private void add(Map<String, String> row, boolean severalAges) {
        String area = row.get("Area Code");
        String parent = row.get("Parent Code");
        boolean place = row.get("Area Type").startsWith("County");
        List<String> breakdown = new ArrayList<>();
        List<String> stratum = new ArrayList<>();
        if (row.get("Sex").endsWith("ale")) {
            breakdown.add("sex");
            stratum.add(row.get("Sex"));
        }
        if (severalAges && !row.get("Age").equals("All ages")) {
            breakdown.add("age");
            stratum.add(row.get("Age"));
        }
        String key = "FT_" + row.get("Indicator ID") + ";" + area + ";"
                + row.get("Time period").substring(0, 4) + ";"
                + (breakdown.isEmpty() ? "all;all" : String.join("+", breakdown) + ";" + String.join(" | ", stratum));
        if (!area.equals("E92000001")) {
            put(key + ";england", row.get("Compared to England value or percentiles"));
        }
        if (place) {
            put(key + ";region", row.get("Compared to Region value or percentiles"));
        }
        if (place && parent.startsWith("E12")) {
            regions.put(area, parent);
            names.put(area, row.get("Area Name"));
            names.put(parent, row.get("Parent Name"));
        }
    }

    /** The same row under England as its parent says "Not compared" for the region; the other one has the word. */
    private void put(String key, String word) {
        words.merge(key, word, (one, other) -> one.equals("Not compared") ? other : one);
    }

    private static List<List<String>> fields(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        if (!line.isEmpty()) {
            line.add(field.toString());
            lines.add(line);
        }
        return lines;
    }
}
