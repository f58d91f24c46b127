package org.fosse.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fosse.config.OversightEdition.Cut;
import org.fosse.config.OversightEdition.DomainScore;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Range;
import org.fosse.config.OversightEdition.Segments;

/** Reads conf/oversight/*.yaml: the scoring rules of one edition of the oversight framework per file. */
final class OversightReader {
    private static final Map<String, Cut> CUTS =
            Section.words(Cut.values(), cut -> cut.name().toLowerCase(Locale.ROOT));

    private final Map<String, OversightEdition> editions = new LinkedHashMap<>();

    Map<String, OversightEdition> editions() {
        return editions;
    }

    void read(Section top) {
        LocalDate from = top.day("from", "bad_value");
        LocalDate to = top.day("to", "bad_value");
        if (from.isAfter(to)) {
            top.refuse("to", to.toString(), "dates_crossed", "The edition ends before it begins.", "Swap from and to.");
        }
        List<String> types = top.texts("trust_types");
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
                top.text("raw_prefix", "OF0"),
                top.text("score_prefix", "OF1"),
                top.text("average"),
                top.readRequired("segments", OversightReader::readSegments),
                readDomains(top),
                readMetrics(top, types),
                top.read("range", OversightReader::readRange));
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

    private static Segments readSegments(Section section) {
        Cut cut = section.choice("cut", CUTS, Cut.QUARTILES);
        Cut domainCut = section.choice("domain_cut", CUTS, cut);
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
        // The ids that the framework's files have used since 2025/26.
        return new Segments(
                cut,
                domainCut,
                thresholds,
                section.text("unadjusted", "OF5003"),
                section.text("adjusted", "OF5000"),
                section.text("override", "OF5004"),
                section.wholeNumber("cap", 3, 1, 9),
                section.text("final", "OF5005"),
                section.text("programme", "OF5007"),
                section.has("programme_segment") ? section.wholeNumber("programme_segment", 0, 1, 9) : null);
    }

    private static List<Double> readThresholds(Section section) {
        List<Double> thresholds = section.readAll("thresholds", item -> {
            item.require("up_to");
            return item.number("up_to", 0, 1, 4);
        });
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
            for (Section.Item item : section.items("metrics")) {
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

    private static Range readRange(Section section) {
        return new Range(
                section.wholeNumber("resamples", 1000, 100, 100_000), section.wholeNumber("minimum_scores", 3, 2, 100));
    }
}
