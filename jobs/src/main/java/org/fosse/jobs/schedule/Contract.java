package org.fosse.jobs.schedule;

import java.util.Comparator;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;

/** A contract of a provider. */
record Contract(String provider, String reference) implements Comparable<Contract> {
    private static final Comparator<Contract> ORDER =
            Comparator.comparing(Contract::provider).thenComparing(Contract::reference);

    static Contract of(TableRow<RequirementCheckedTable> row) {
        return new Contract(
                row.get(RequirementCheckedTable.PROVIDER_CODE), row.get(RequirementCheckedTable.CONTRACT_REF));
    }

    static Contract ofReturn(TableRow<ReturnCheckedTable> row) {
        return new Contract(row.get(ReturnCheckedTable.PROVIDER_CODE), row.get(ReturnCheckedTable.CONTRACT_REF));
    }

    @Override
    public int compareTo(Contract other) {
        return ORDER.compare(this, other);
    }
}
