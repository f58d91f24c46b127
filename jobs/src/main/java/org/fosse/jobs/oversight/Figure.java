package org.fosse.jobs.oversight;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.sources.ValueStatus;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One published row of a quarter: a metric, a score, a segment or a flag of one trust.
 *
 * @param row as landed
 * @param conflicting the files at hand give different values and nothing says which is newer; then there is no value
 */
record Figure(TableRow<LandedOversightTable> row, boolean conflicting) {
    String trust() {
        return row.get(LandedOversightTable.TRUST_CODE);
    }

    /** Empty where the extract gives none. */
    String trustType() {
        String type = row.find(LandedOversightTable.TRUST_TYPE);
        return type == null ? "" : type;
    }

    @Nullable
    String domain() {
        return row.find(LandedOversightTable.DOMAIN);
    }

    String metricId() {
        return row.get(LandedOversightTable.METRIC_ID);
    }

    String unit() {
        return row.get(LandedOversightTable.UNIT);
    }

    @Nullable
    Double value() {
        return conflicting ? null : row.find(LandedOversightTable.VALUE);
    }

    /** Why there is no value, where there is none. */
    Reason whyNot() {
        if (conflicting) {
            return Reason.CONFLICTING_DUPLICATE;
        }
        String status = row.get(LandedOversightTable.STATUS);
        return status.equals(ValueStatus.PRESENT.text()) ? Reason.MISSING : Reason.of(status);
    }

    @Nullable
    Double rank() {
        return conflicting ? null : row.find(LandedOversightTable.RANK);
    }
}
