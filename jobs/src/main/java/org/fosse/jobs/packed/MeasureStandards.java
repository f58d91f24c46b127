package org.fosse.jobs.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.Standard;
import org.fosse.config.Standards;
import org.fosse.engine.Inputs;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.StandardTable;
import org.fosse.tables.Level;

/** The standards of each measure, as table standard holds them. */
final class MeasureStandards {
    private MeasureStandards() {}

    static Map<String, Standards> collect(Inputs in) {
        Map<String, List<Standard>> byMeasure = new HashMap<>();
        for (TableRow<StandardTable> row : in.rows(StandardTable.TABLE)) {
            byMeasure
                    .computeIfAbsent(row.get(StandardTable.MEASURE_ID), id -> new ArrayList<>())
                    .add(standard(row));
        }
        return byMeasure.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Standards(each.getValue())));
    }

    private static Standard standard(TableRow<StandardTable> row) {
        return new Standard(
                row.get(StandardTable.KIND),
                row.get(StandardTable.STANDARD),
                row.get(StandardTable.IN_FORCE_FROM),
                row.get(StandardTable.DUE_ON),
                row.find(StandardTable.IN_FORCE_TO),
                levels(row.get(StandardTable.LEVELS)),
                row.get(StandardTable.SOURCE),
                row.is(StandardTable.VERIFIED));
    }

    private static Set<Level> levels(String text) {
        return text.equals(Shared.ALL)
                ? Set.of()
                : Stream.of(text.split(", "))
                        .map(level -> Level.find(level).orElseThrow())
                        .collect(Collectors.toSet());
    }
}
