package org.fosse.jobs.adjust;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.schema.table.SpecialListTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** What is known of areas beside their values: the traits that values are adjusted for, and which lists are special. */
final class Traits implements Serializable {
    private static final long serialVersionUID = 1;

    /** What a job that collects them must declare. */
    static final List<Table> INPUTS = List.of(PeerVariableTable.TABLE, SpecialListTable.TABLE);

    private final HashMap<String, HashMap<String, Double>> values = new HashMap<>();
    private final HashMap<String, String> special = new HashMap<>();

    static Traits of(Inputs in) {
        Traits traits = new Traits();
        in.rows(PeerVariableTable.TABLE).stream()
                .filter(row -> row.has(PeerVariableTable.VALUE))
                .forEach(row -> traits.put(
                        row.get(PeerVariableTable.AREA_CODE),
                        row.get(PeerVariableTable.VARIABLE_ID),
                        row.number(PeerVariableTable.VALUE)));
        in.rows(SpecialListTable.TABLE)
                .forEach(row -> traits.putSpecial(row.get(SpecialListTable.AREA_CODE), row.get(SpecialListTable.KIND)));
        return traits;
    }

    void put(String area, String variable, double value) {
        values.computeIfAbsent(variable, none -> new HashMap<>()).put(area, value);
    }

    void putSpecial(String area, String kind) {
        special.put(area, kind);
    }

    /** NaN where it is not known. */
    double value(String area, String variable) {
        return values.getOrDefault(variable, new HashMap<>()).getOrDefault(area, Double.NaN);
    }

    /** The kind of a special list; null for any other area. */
    @Nullable
    String special(String area) {
        return special.get(area);
    }

    boolean has(String area, List<String> variables) {
        return variables.stream().noneMatch(each -> Double.isNaN(value(area, each)));
    }

    /** In the order of the variables. */
    double[] values(String area, List<String> variables) {
        return variables.stream().mapToDouble(each -> value(area, each)).toArray();
    }
}
