package org.fosse.jobs.star;

import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimIndicatorTable;
import org.fosse.schema.table.DimReasonTable;
import org.fosse.tables.ForeignKey;
import org.fosse.tables.Table;

/** What rows that are left out of a fact are counted under: the keys of their indicator and their reason. */
record LeftOut<S>(JoinedKey<S> indicator, JoinedKey<S> reason) {
    static <S> LeftOut<S> of(Projection<?, S> projection) {
        return new LeftOut<>(key(projection, DimIndicatorTable.TABLE), key(projection, DimReasonTable.TABLE));
    }

    String of(TableRow<S> row) {
        return JoinedKey.joined(List.of(String.valueOf(indicator.of(row)), String.valueOf(reason.of(row))));
    }

    /** What the fact's key of a dimension is made of; of nothing where it leads to no such dimension. */
    private static <S> JoinedKey<S> key(Projection<?, S> projection, Table dimension) {
        List<Field<S, ?>> of = List.of();
        for (int i = 0; i < projection.of().size(); i++) {
            ForeignKey key = projection.table().columns().get(i).references();
            if (key != null && key.table().equals(dimension.name())) {
                of = projection.of().get(i);
            }
        }
        return new JoinedKey<>(of, false);
    }
}
