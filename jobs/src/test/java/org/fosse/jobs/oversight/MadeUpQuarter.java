package org.fosse.jobs.oversight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.config.ConfigLoader;
import org.fosse.config.OversightEdition;
import org.fosse.schema.table.LandedOversightTable;
import org.jspecify.annotations.Nullable;

/** Made-up published rows of one quarter, scored by the shipped editions. */
final class MadeUpQuarter {
    static final String ACUTE = "Acute trust";
    static final String AMBULANCE = "Ambulance trust";
    static final String COMMUNITY = "Mental health and community trust";
    private static final Map<String, OversightEdition> EDITIONS = ConfigLoader.load(
                    Path.of(System.getProperty("fosse.root")).resolve("conf"))
            .oversight();

    private final List<Figure> figures = new ArrayList<>();

    static OversightEdition edition(String edition) {
        return Objects.requireNonNull(EDITIONS.get(edition), edition);
    }

    MadeUpQuarter put(String trust, String type, String metric, @Nullable Double value) {
        return put(trust, type, metric, value, "Access to services", value == null ? "suppressed" : "present");
    }

    MadeUpQuarter put(String trust, String type, String metric, @Nullable Double value, String domain, String status) {
        boolean score = metric.matches("OF[14-5].*");
        String unit = metric.matches("OF4[1-9].*|OF500[035]") ? "segment" : score ? "score" : "%";
        figures.add(new Figure(
                LandedOversightTable.TABLE
                        .row()
                        .set(LandedOversightTable.TRUST_CODE, trust)
                        .set(LandedOversightTable.TRUST_NAME, trust)
                        .set(LandedOversightTable.TRUST_TYPE, type)
                        .set(LandedOversightTable.DOMAIN, domain)
                        .set(LandedOversightTable.METRIC_ID, metric)
                        .set(LandedOversightTable.UNIT, unit)
                        .set(LandedOversightTable.VALUE, value)
                        .set(LandedOversightTable.STATUS, status)
                        .build(),
                false));
        return this;
    }

    List<ScoreRow> score(@Nullable OversightEdition edition) {
        return QuarterScores.of(edition, figures);
    }

    static ScoreRow row(List<ScoreRow> rows, String trust, String metric) {
        return rows.stream()
                .filter(row -> row.trust().equals(trust) && row.metricId().equals(metric))
                .reduce((one, other) -> {
                    throw new IllegalStateException(trust + " has " + metric + " twice");
                })
                .orElseThrow(() -> new IllegalStateException(trust + " has no " + metric));
    }
}
