package org.fosse.jobs.star;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimFrameworkTable;
import org.fosse.schema.table.FrameworkLevelTable;
import org.fosse.schema.table.FrameworkTable;

/** Table {@code dim_framework}. */
public final class DimFrameworkJob extends Declaration<DimFrameworkTable> implements RowJob<DimFrameworkTable> {
    public DimFrameworkJob() {
        super(DimFrameworkTable.TABLE, List.of(FrameworkTable.TABLE, FrameworkLevelTable.TABLE));
    }

    @Override
    public List<TableRow<DimFrameworkTable>> rows(Inputs in, Run run) {
        Map<String, List<String>> wordings = new HashMap<>();
        for (TableRow<FrameworkLevelTable> level : in.rows(FrameworkLevelTable.TABLE)) {
            String text = level.find(FrameworkLevelTable.LEVEL_TEXT);
            if (text != null) {
                wordings.computeIfAbsent(
                                key(
                                        level.get(FrameworkLevelTable.FRAMEWORK_ID),
                                        level.get(FrameworkLevelTable.DOMAIN_ID)),
                                key -> new ArrayList<>())
                        .add(level.get(FrameworkLevelTable.LEVEL) + ": " + text);
            }
        }
        return in.rows(FrameworkTable.TABLE).stream()
                .map(domain -> row(domain, wordings))
                .toList();
    }

    private static TableRow<DimFrameworkTable> row(
            TableRow<FrameworkTable> domain, Map<String, List<String>> wordings) {
        String key = key(domain.get(FrameworkTable.FRAMEWORK_ID), domain.get(FrameworkTable.DOMAIN_ID));
        List<String> levels = wordings.getOrDefault(key, List.of());
        return DimFrameworkTable.TABLE
                .row(FrameworkTable.TABLE, domain)
                .set(DimFrameworkTable.FRAMEWORK_DOMAIN_KEY, key)
                .set(DimFrameworkTable.LEVEL_WORDINGS, levels.isEmpty() ? null : String.join("; ", levels))
                .build();
    }

    private static String key(String framework, String domain) {
        return JoinedKey.joined(List.of(framework, domain));
    }
}
