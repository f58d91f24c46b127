package org.fosse.engine;

import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Check;
import org.fosse.tables.Table;

/**
 * Holds the rows of a table against its declaration: required columns, the table's own checks, repeated keys. All is
 * counted while the rows are written ({@link Tally}), as are the number of rows and the content digest, so that it costs no
 * further pass.
 */
final class Contract {
    private final Table table;

    Contract(Table table) {
        this.table = table;
    }

    /**
     * Judges what was counted of rows in order of the key, whose repetitions stand next to each other.
     *
     * @return rows and digest
     * @throws ContractException if a rule is broken
     */
    Written judge(Tally tally) {
        List<String> faults = new ArrayList<>();
        if (!table.keys().isEmpty() && tally.repeatedKeys > 0) {
            faults.add("holds a key more than once (" + String.join(", ", table.keys()) + "), in " + tally.repeatedKeys
                    + " rows");
        }
        for (int i = 0; i < tally.missing.length; i++) {
            if (tally.missing[i] > 0) {
                faults.add(tally.missing[i] + " rows have no '"
                        + table.columns().get(i).name() + "'");
            }
        }
        for (int i = 0; i < tally.broken.length; i++) {
            if (tally.broken[i] > 0) {
                Check check = table.checks().get(i);
                faults.add(tally.broken[i] + " rows break '" + check.name() + "' (" + check.description() + ")");
            }
        }
        if (!faults.isEmpty()) {
            throw new ContractException("table '" + table.name() + "': " + String.join("; ", faults));
        }
        return new Written(table.name(), tally.rows, tally.digest());
    }
}
