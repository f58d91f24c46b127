package org.fosse.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The families of the library in the order of its documents, each with its class of benchmarks. */
final class Families {
    private Families() {}

    static Map<String, Class<?>> all() {
        Map<String, Class<?>> families = new LinkedHashMap<>();
        families.put("values with limits", ValuesWithLimits.class);
        families.put("standardised rates", StandardisedRates.class);
        families.put("quantile groups", DeprivationQuantiles.class);
        families.put("funnels", Funnels.class);
        families.put("inequality", InequalityOverGroups.class);
        families.put("control charts", ControlCharts.class);
        families.put("size of variation", SizeOfVariation.class);
        families.put("agreement and association", AgreementAndAssociation.class);
        families.put("multiple testing", MultipleTesting.class);
        families.put("trend", Trends.class);
        return Collections.unmodifiableMap(families);
    }
}
