package org.fosse.jobs.schedule;

/** What a change from one value to the next means for the threshold in force. */
final class Change {
    private Change() {}

    /**
     * Nearer to the good side is better, also among values that all meet it. Between two bounds that is the distance to the
     * nearer bound. Without a threshold the change is only higher or lower.
     */
    static String meaning(Threshold threshold, double before, double now) {
        Double was = threshold.distance(before);
        Double is = threshold.distance(now);
        if (was == null || is == null) {
            return now == before ? "no_change" : now > before ? "higher" : "lower";
        }
        int order = Double.compare(is, was);
        return order == 0 ? "no_change" : order > 0 ? "better" : "worse";
    }
}
