package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import org.fosse.jobs.packed.Geography;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Level;

/**
 * A rate that a network is shown, not yet protected. In order of network, then as table rate is.
 *
 * @param network its code
 */
record ShownRate(String network, TableRow<RateTable> rate) implements Comparable<ShownRate>, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Comparator<TableRow<RateTable>> AS_IN_THE_TABLE = RateTable.TABLE.byKey();

    @Override
    public int compareTo(ShownRate other) {
        int order = network.compareTo(other.network);
        return order != 0 ? order : AS_IN_THE_TABLE.compare(rate, other.rate);
    }

    /** Whether both stand beside each other in one comparison: of one network, indicator, period and group. */
    boolean isComparedWith(ShownRate other) {
        return network.equals(other.network)
                && rate.get(RateTable.INDICATOR_ID).equals(other.rate.get(RateTable.INDICATOR_ID))
                && rate.get(RateTable.PERIOD_START).equals(other.rate.get(RateTable.PERIOD_START))
                && rate.get(RateTable.PERIOD_END).equals(other.rate.get(RateTable.PERIOD_END))
                && rate.get(RateTable.BREAKDOWN).equals(other.rate.get(RateTable.BREAKDOWN))
                && rate.get(RateTable.STRATUM).equals(other.rate.get(RateTable.STRATUM));
    }

    /** Whether the practice counted towards a comparator in the period, by the mapping the comparator was added up by. */
    boolean belongedTo(ShownRate comparator, Geography geography) {
        int practice = geography.index(rate.get(RateTable.AREA_CODE));
        int parent = geography.index(comparator.rate.get(RateTable.AREA_CODE));
        return practice >= 0
                && Arrays.stream(geography
                                .bridge(
                                        comparator.rate.get(RateTable.MAPPING_ID),
                                        rate.get(RateTable.PERIOD_START),
                                        rate.get(RateTable.PERIOD_END))
                                .parents(practice))
                        .anyMatch(each -> each == parent);
    }

    boolean isOf(Level level) {
        return rate.get(RateTable.AREA_LEVEL).equals(level.text());
    }
}
