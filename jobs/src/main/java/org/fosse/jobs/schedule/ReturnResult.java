package org.fosse.jobs.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word for what a return shows: from its value where it has one, otherwise from what the provider said in a call. */
final class ReturnResult {
    static final String MET = "met";
    static final String BREACHED = "breached";

    private ReturnResult() {}

    static String of(ReturnPoint point, @Nullable Double value, @Nullable Double distance, List<String> reasons) {
        String said = point.achieved();
        if (value == null) {
            boolean present = point.status().equals("present");
            if (said == null || said.equals("not_known")) {
                if (present) {
                    reasons.add("zero_denominator");
                }
                return present ? "missing" : point.status();
            }
            reasons.add("as_said_in_call");
            return switch (said) {
                case "yes" -> MET;
                case "no" -> BREACHED;
                default -> "partly_met";
            };
        }
        if (distance == null) {
            return "no_threshold";
        }
        String result = distance >= 0 ? MET : BREACHED;
        if (said != null && !said.equals("not_known") && !agrees(said, result)) {
            reasons.add("call_disagrees_with_value");
        }
        return result;
    }

    /** True for met, false for breached, null for everything else. */
    static @Nullable Boolean met(String result) {
        return switch (result) {
            case MET -> Boolean.TRUE;
            case BREACHED -> Boolean.FALSE;
            default -> null;
        };
    }

    private static boolean agrees(String said, String result) {
        return said.equals("yes") == result.equals(MET);
    }
}
