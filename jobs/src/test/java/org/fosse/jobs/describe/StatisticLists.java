package org.fosse.jobs.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Two reviewed lists: {@code families.yaml}, the methods by family, and {@code columns.yaml}, the method behind each column. */
final class StatisticLists {
    static final String ANSWERS = "Results, reasons and words";
    /** The tables whose measures must all be in {@code columns.yaml}. */
    static final List<String> COMPLETE =
            List.of("rate", "variation", "variation_decomposition", "funnel", "funnel_curve", "inequality");

    static final List<Family> FAMILIES = families();
    static final List<Origin> ORIGINS = origins();

    record Family(String name, List<String> types) {}

    /**
     * Where columns of a table come from.
     *
     * @param methods the classes of the library; none for counts and copies
     * @param how in words
     */
    record Origin(String table, List<String> columns, List<String> methods, String how) {}

    private StatisticLists() {}

    private static List<Family> families() {
        return ((Map<?, ?>) load("families.yaml"))
                .entrySet().stream()
                        .map(each -> new Family((String) each.getKey(), texts(each.getValue())))
                        .toList();
    }

    private static List<Origin> origins() {
        return maps(load("columns.yaml")).stream()
                .flatMap(table -> maps(table.get("origins")).stream()
                        .map(each -> new Origin(
                                (String) table.get("table"),
                                texts(each.get("columns")),
                                each.containsKey("methods") ? texts(each.get("methods")) : List.of(),
                                (String) each.get("how"))))
                .toList();
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list)
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static Object load(String name) {
        try (InputStream in = Objects.requireNonNull(StatisticLists.class.getResourceAsStream(name))) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
