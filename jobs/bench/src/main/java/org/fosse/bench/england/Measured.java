package org.fosse.bench.england;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one process said of itself.
 *
 * @param seconds from the start of the process to its end
 * @param work seconds without the start of the engine
 * @param processor seconds of processor time, all threads
 * @param megabytes the most memory it held
 * @param steps seconds per step, in order
 * @param rows rows written per step
 */
record Measured(
        double seconds,
        double work,
        double processor,
        double megabytes,
        Map<String, Double> steps,
        Map<String, Long> rows) {

    /** Reads the lines that {@link Candidate} prints. */
    static Measured read(List<String> lines) {
        Map<String, Double> steps = new LinkedHashMap<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("step")) {
                steps.put(words[1], Double.valueOf(words[2]));
                rows.put(words[1], Long.valueOf(words[3]));
            } else if (words[0].equals("done")) {
                return new Measured(
                        Double.parseDouble(words[1]),
                        Double.parseDouble(words[2]),
                        Double.parseDouble(words[3]),
                        Double.parseDouble(words[4]),
                        steps,
                        rows);
            }
        }
        throw new IllegalStateException("the process ended without its figures:\n" + String.join("\n", lines));
    }

    /** The middle one by work of several; the earlier of two. */
    static Measured median(List<Measured> all) {
        List<Measured> sorted = new ArrayList<>(all);
        sorted.sort(java.util.Comparator.comparingDouble(Measured::work));
        return sorted.get((sorted.size() - 1) / 2);
    }
}
