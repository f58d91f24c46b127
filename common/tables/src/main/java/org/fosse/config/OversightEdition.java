package org.fosse.config;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scoring rules of one edition of the oversight framework (conf/oversight/*.yaml). A quarter is scored by the edition
 * that its first day falls into.
 *
 * @param edition "2025/26"
 * @param name plain name
 * @param reference where the rules were read, and which were inferred
 * @param from first day of the edition
 * @param to last day of the edition
 * @param trustTypes every type of organisation that the edition scores, as the files name them
 * @param rawPrefix how ids of metrics begin
 * @param scorePrefix how ids of metric scores begin; the rest is that of the metric
 * @param average id of the average score
 * @param segments how the average becomes a segment
 * @param domains the domain scores
 * @param metrics the metric scores
 * @param range how the likely range of average and rank is found
 */
public record OversightEdition(
        String edition,
        String name,
        String reference,
        LocalDate from,
        LocalDate to,
        List<String> trustTypes,
        String rawPrefix,
        String scorePrefix,
        String average,
        Segments segments,
        List<DomainScore> domains,
        List<MetricScore> metrics,
        Range range)
        implements Serializable {
    public OversightEdition {
        trustTypes = List.copyOf(trustTypes);
        domains = List.copyOf(domains);
        metrics = List.copyOf(metrics);
    }

    /** How a score is cut into segments. */
    public enum Cut {
        /** At the quartiles of the scores of all trusts together. */
        QUARTILES,
        /** At fixed thresholds. */
        THRESHOLDS
    }

    /** How a metric's values become scores from 1, the best, to 4. */
    public enum Model {
        /** Best 1.00, worst 4.00, the others evenly between by rank. */
        RANKED,
        /** At the standard or better 1.00; the best of the rest 2.00, the worst 4.00. */
        STANDARD,
        /** Below the floor 4.00; the best of the rest 1.00, the worst 3.00. */
        FLOOR,
        /** Each band of values has its score. */
        BANDS,
        /** Two other scores are looked up in a table. */
        COMBINED,
        /** The publisher does not publish what the score is made from; its score is taken as it is. */
        GIVEN
    }

    /**
     * @param cut how the average is cut
     * @param domainCut how a domain score is cut
     * @param thresholds with thresholds: the highest score of each segment but the last, ascending; empty when not known
     * @param unadjusted id of the segment before any adjustment
     * @param adjusted id of the segment after the financial override
     * @param override id of the override's flag
     * @param cap best segment that an organisation under the override can have
     * @param finalSegment id of the segment with the improvement programme
     * @param programme id of the programme's flag
     * @param programmeSegment segment of organisations in the programme; null where the edition has none
     */
    public record Segments(
            Cut cut,
            Cut domainCut,
            List<Double> thresholds,
            String unadjusted,
            String adjusted,
            String override,
            int cap,
            String finalSegment,
            String programme,
            @Nullable Integer programmeSegment)
            implements Serializable {
        public Segments {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * @param score id of the domain's score
     * @param segment id of the domain's segment
     * @param name the domain, as the files name it
     * @param metrics ids of the metric scores that make it; a score that no domain lists belongs where its file puts it
     */
    public record DomainScore(String score, String segment, String name, List<String> metrics) implements Serializable {
        public DomainScore {
            metrics = List.copyOf(metrics);
        }
    }

    /**
     * @param id id of the score
     * @param raw id of the metric
     * @param model how it is scored
     * @param higherIsBetter direction; null where the model does not need one
     * @param limit the standard or the floor; null for other models
     * @param bands bands from the best on
     * @param otherwise score of a value in no band
     * @param combines the two scores that are combined
     * @param table score by those two: a row per score of the first, a column per score of the second
     * @param rankedOver the trust types that are ranked together; empty: each type by itself
     * @param weight weight in averages
     * @param inAverage false where another score stands for it
     * @param reference where the rule was read, or from what it was inferred
     */
    public record MetricScore(
            String id,
            String raw,
            Model model,
            @Nullable Boolean higherIsBetter,
            @Nullable Double limit,
            List<Band> bands,
            int otherwise,
            List<String> combines,
            List<List<Integer>> table,
            List<String> rankedOver,
            double weight,
            boolean inAverage,
            String reference)
            implements Serializable {
        public MetricScore {
            bands = List.copyOf(bands);
            combines = List.copyOf(combines);
            table = table.stream().map(List::copyOf).toList();
            rankedOver = List.copyOf(rankedOver);
        }
    }

    /** Values at the limit or better, in the metric's direction, that no better band holds. */
    public record Band(double limit, int score) implements Serializable {}

    /**
     * @param resamples how often the metric scores are drawn again
     * @param minimumScores fewest metric scores for which a range is given
     */
    public record Range(int resamples, int minimumScores) implements Serializable {}

    /** Whether a quarter that begins on that day is scored by this edition. */
    public boolean covers(LocalDate start) {
        return !start.isBefore(from) && !start.isAfter(to);
    }

    /** The rule of a metric score; empty when the edition lists none. */
    public Optional<MetricScore> findMetric(String id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
