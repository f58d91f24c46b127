package org.fosse.config;

import java.util.Collection;
import java.util.Locale;
import org.fosse.config.OversightEdition.Band;
import org.fosse.config.OversightEdition.DomainScore;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Segments;

/** Writes the editions of the oversight framework, in the keys of their files. */
final class OversightYaml {
    private final YamlText yaml;

    OversightYaml(YamlText yaml) {
        this.yaml = yaml;
    }

    void write(Collection<OversightEdition> editions) {
        if (editions.isEmpty()) {
            return;
        }
        yaml.begin("oversight");
        for (OversightEdition edition : editions) {
            yaml.beginItem();
            yaml.text("edition", edition.edition());
            yaml.text("name", edition.name());
            yaml.text("reference", edition.reference());
            yaml.text("from", edition.from().toString());
            yaml.text("to", edition.to().toString());
            yaml.texts("trust_types", edition.trustTypes());
            yaml.text("raw_prefix", edition.rawPrefix());
            yaml.text("score_prefix", edition.scorePrefix());
            yaml.text("average", edition.average());
            writeSegments(edition.segments());
            writeRange(edition.range());
            if (!edition.domains().isEmpty()) {
                yaml.begin("domains");
                edition.domains().forEach(this::writeDomain);
                yaml.end();
            }
            if (!edition.metrics().isEmpty()) {
                yaml.begin("metrics");
                edition.metrics().forEach(this::writeMetric);
                yaml.end();
            }
            yaml.endItem();
        }
        yaml.end();
    }

    private void writeSegments(Segments segments) {
        yaml.begin("segments");
        yaml.text("cut", segments.cut().name().toLowerCase(Locale.ROOT));
        yaml.text("domain_cut", segments.domainCut().name().toLowerCase(Locale.ROOT));
        if (!segments.thresholds().isEmpty()) {
            yaml.begin("thresholds");
            for (double threshold : segments.thresholds()) {
                yaml.beginItem();
                yaml.number("up_to", Double.valueOf(threshold));
                yaml.endItem();
            }
            yaml.end();
        }
        yaml.text("unadjusted", segments.unadjusted());
        yaml.text("adjusted", segments.adjusted());
        yaml.text("override", segments.override());
        yaml.number("cap", segments.cap());
        yaml.text("final", segments.finalSegment());
        yaml.text("programme", segments.programme());
        Integer programme = segments.programmeSegment();
        if (programme != null) {
            yaml.number("programme_segment", programme.longValue());
        }
        yaml.end();
    }

    private void writeRange(OversightEdition.Range range) {
        yaml.begin("range");
        yaml.number("resamples", range.resamples());
        yaml.number("minimum_scores", range.minimumScores());
        yaml.end();
    }

    private void writeDomain(DomainScore domain) {
        yaml.beginItem();
        yaml.text("score", domain.score());
        yaml.text("segment", domain.segment());
        yaml.text("name", domain.name());
        yaml.texts("metrics", domain.metrics());
        yaml.endItem();
    }

    private void writeMetric(MetricScore metric) {
        yaml.beginItem();
        yaml.text("id", metric.id());
        yaml.text("raw", metric.raw());
        yaml.text("model", metric.model().name().toLowerCase(Locale.ROOT));
        Boolean higher = metric.higherIsBetter();
        if (higher != null) {
            yaml.text("direction", higher ? "higher_is_better" : "lower_is_better");
        }
        switch (metric.model()) {
            case STANDARD -> yaml.number("standard", metric.limit());
            case FLOOR -> yaml.number("floor", metric.limit());
            case BANDS -> writeBands(metric);
            case COMBINED -> {
                yaml.texts("combines", metric.combines());
                yaml.texts(
                        "table",
                        metric.table().stream()
                                .map(row -> String.join(
                                        " ", row.stream().map(String::valueOf).toList()))
                                .toList());
            }
            case RANKED, GIVEN -> {
                // Nothing beyond the direction.
            }
        }
        yaml.texts("ranked_over", metric.rankedOver());
        yaml.number("weight", Double.valueOf(metric.weight()));
        yaml.flag("in_average", metric.inAverage());
        yaml.text("reference", metric.reference());
        yaml.endItem();
    }

    private void writeBands(MetricScore metric) {
        yaml.begin("bands");
        for (Band band : metric.bands()) {
            yaml.beginItem();
            yaml.number("limit", Double.valueOf(band.limit()));
            yaml.number("score", band.score());
            yaml.endItem();
        }
        yaml.end();
        yaml.number("otherwise", metric.otherwise());
    }
}
