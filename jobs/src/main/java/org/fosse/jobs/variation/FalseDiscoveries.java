package org.fosse.jobs.variation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fosse.stats.BenjaminiHochberg;

/** The false discovery rates of p values over the lists that readers see, whatever indicators stand in a list. */
final class FalseDiscoveries implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<PlacedArea.List, double[]> ordered = new HashMap<>();
    private final HashMap<PlacedArea.List, double[]> rates = new HashMap<>();

    /** @param ofLists the p values of each list, in any order */
    FalseDiscoveries(Map<PlacedArea.List, double[]> ofLists) {
        ofLists.forEach((list, p) -> {
            double[] sorted = p.clone();
            Arrays.sort(sorted);
            ordered.put(list, sorted);
            rates.put(list, BenjaminiHochberg.adjust(sorted));
        });
    }

    /** The rate at which an area stands out; NaN where it is not judged. */
    double of(PlacedArea area) {
        double[] sorted = ordered.get(area.list());
        double[] ofList = rates.get(area.list());
        return sorted == null || ofList == null || Double.isNaN(area.p())
                ? Double.NaN
                : ofList[Arrays.binarySearch(sorted, area.p())];
    }
}
