package org.fosse.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.OversightEdition.Cut;
import org.fosse.config.OversightEdition.DomainScore;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Range;
import org.fosse.config.OversightEdition.Segments;

/** Reads conf/oversight/*.yaml: the scoring rules of one edition of the oversight framework per file. */
final class OversightReader {
    private static final Map<String, Cut> CUTS = new LinkedHashMap<>();

    static {
        CUTS.put("quartiles", Cut.QUARTILES);
        CUTS.put("thresholds", Cut.THRESHOLDS);
    }

    private final Map<String, OversightEdition> editions = new LinkedHashMap<>();

    Map<String, OversightEdition> editions() {
        return editions;
    }

    void read(Section top) {
        LocalDate from = readDate(top, "from");
        LocalDate to = readDate(top, "to");
        if (from.isAfter(to)) {
            top.refuse("to", to.toString(), "dates_crossed", "The edition ends before it begins.", "Swap from and to.");
        }
        List<String> types = listTexts(top, "trust_types");
        if (types.isEmpty()) {
            top.missing("trust_types");
        }
        OversightEdition edition = new OversightEdition(
                top.text("edition"),
                top.text("name"),
                top.text("reference"),
                from,
                to,
                types,
                top.text("raw_prefix", Defaults.OVERSIGHT_RAW_PREFIX),
                top.text("score_prefix", Defaults.OVERSIGHT_SCORE_PREFIX),
                top.text("average"),
                readSegments(top),
                readDomains(top),
                readMetrics(top, types),
                readRange(top));
        top.close();
        for (OversightEdition other : editions.values()) {
            if (other.covers(from) || other.covers(to) || edition.covers(other.from())) {
                top.refuse(
                        "from",
                        from.toString(),
                        "editions_overlap",
                        "The dates overlap those of edition " + other.edition() + ".",
                        "Give every quarter one edition.");
            }
        }
        if (editions.putIfAbsent(edition.edition(), edition) != null) {
            top.refuse(
                    "edition",
                    edition.edition(),
                    "duplicate_id",
                    "Another file has this edition.",
                    "Give each edition one file.");
        }
    }

    private static LocalDate readDate(Section top, String key) {
        String text = top.text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            top.refuse(key, text, "bad_value", "The text is not a date.", "Write it as 2025-04-01.");
            return LocalDate.EPOCH;
        }
    }

    static List<String> listTexts(Section section, String key) {
        return section.texts(key).stream().map(Section.Item::text).toList();
    }

    private static Segments readSegments(Section top) {
        if (!top.has("segments")) {
            top.missing("segments");
        }
        Section section = top.section("segments");
        Cut cut = section.choice("cut", CUTS).orElse(Cut.QUARTILES);
        Cut domainCut = section.choice("domain_cut", CUTS).orElse(cut);
        List<Double> thresholds = readThresholds(section);
        boolean used = cut == Cut.THRESHOLDS || domainCut == Cut.THRESHOLDS;
        if (!thresholds.isEmpty() && !used) {
            section.refuse(
                    "thresholds",
                    null,
                    "thresholds_unused",
                    "Thresholds are given, but nothing is cut at thresholds.",
                    "Set cut to thresholds, or remove them.");
        }
        Integer programme = section.has("programme_segment")
                ? Integer.valueOf((int) section.wholeNumber("programme_segment", 0, 1, 9))
                : null;
        Segments segments = new Segments(
                cut,
                domainCut,
                thresholds,
                section.text("unadjusted", Defaults.OVERSIGHT_UNADJUSTED),
                section.text("adjusted", Defaults.OVERSIGHT_ADJUSTED),
                section.text("override", Defaults.OVERSIGHT_OVERRIDE),
                (int) section.wholeNumber("cap", Defaults.OVERSIGHT_CAP, 1, 9),
                section.text("final", Defaults.OVERSIGHT_FINAL),
                section.text("programme", Defaults.OVERSIGHT_PROGRAMME),
                programme);
        section.close();
        return segments;
    }

    private static List<Double> readThresholds(Section section) {
        List<Double> thresholds = new ArrayList<>();
        for (Section item : section.sections("thresholds")) {
            thresholds.add(item.number("up_to", 0, 1, 4));
            if (!item.has("up_to")) {
                item.missing("up_to");
            }
            item.close();
        }
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i) <= thresholds.get(i - 1)) {
                section.refuse(
                        "thresholds",
                        String.valueOf(thresholds.get(i)),
                        "not_ascending",
                        "A threshold is not above the one before.",
                        "List the highest score of each segment, from segment 1 on.");
            }
        }
        return thresholds;
    }

    private static List<DomainScore> readDomains(Section top) {
        List<DomainScore> domains = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Section section : top.sections("domains")) {
            List<String> metrics = new ArrayList<>();
            for (Section.Item item : section.texts("metrics")) {
                metrics.add(item.text());
                if (!seen.add(item.text())) {
                    section.refuse(
                            item, "duplicate_id", "The score is listed in two domains.", "Keep it in one of them.");
                }
            }
            domains.add(new DomainScore(section.text("score"), section.text("segment"), section.text("name"), metrics));
            section.close();
        }
        return domains;
    }

    private static List<MetricScore> readMetrics(Section top, List<String> types) {
        List<MetricScore> metrics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Section section : top.sections("metrics")) {
            MetricScore metric = new OversightMetricReader(section, types).read();
            if (!ids.add(metric.id()) && !metric.id().isEmpty()) {
                section.refuse("id", metric.id(), "duplicate_id", "Another metric has this id.", "Keep one of them.");
            }
            for (int i = 0; i < metric.combines().size(); i++) {
                if (!ids.contains(metric.combines().get(i))) {
                    section.refuse(
                            "combines",
                            metric.combines().get(i),
                            "unknown_metric",
                            "No metric above has this id.",
                            "Put the two scores before the one that combines them.");
                }
            }
            metrics.add(metric);
            section.close();
        }
        return metrics;
    }

    private static Range readRange(Section top) {
        Section section = top.section("range");
        Range range =
                new Range((int) section.wholeNumber("resamples", Defaults.OVERSIGHT_RESAMPLES, 100, 100_000), (int)
                        section.wholeNumber("minimum_scores", Defaults.OVERSIGHT_MINIMUM_SCORES, 2, 100));
        section.close();
        return range;
    }
}
