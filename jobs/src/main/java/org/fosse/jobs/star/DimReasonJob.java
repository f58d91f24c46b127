package org.fosse.jobs.star;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimReasonTable;
import org.fosse.tables.Reason;

/** Table {@code dim_reason}. */
public final class DimReasonJob extends Declaration<DimReasonTable> implements RowJob<DimReasonTable> {
    public DimReasonJob() {
        super(DimReasonTable.TABLE, KeysMet.tables(DimReasonTable.TABLE));
    }

    @Override
    public List<TableRow<DimReasonTable>> rows(Inputs in, Run run) {
        Set<String> keys = KeysMet.of(output(), in);
        return keys.stream()
                .map(key -> DimReasonTable.TABLE
                        .row()
                        .set(DimReasonTable.REASON_KEY, key)
                        .set(DimReasonTable.MEANING, meaning(key))
                        .build())
                .toList();
    }

    private static String meaning(String key) {
        return key.equals(JoinedKey.NONE)
                ? "There is nothing to say."
                : Stream.of(key.split(",")).map(code -> Reason.of(code).says()).collect(Collectors.joining(" "));
    }
}
