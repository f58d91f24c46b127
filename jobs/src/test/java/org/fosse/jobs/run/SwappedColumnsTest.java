package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.schema.table.Tables;
import org.junit.jupiter.api.Test;

/**
 * A row that is filled with two of its columns changed over passes the compiler when both are of one type. The digests of the
 * sample ({@link ExpectedTablesTest}) notice it wherever the two differ in some row; this test counts the pairs of columns of
 * a table that never do, which other tests must hold apart.
 */
class SwappedColumnsTest {
    @Test
    void theSampleTellsNearlyAllColumnsOfATableApart() throws SQLException {
        Release release = SampleRun.first().release();
        List<String> alike = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        int pairs = 0;
        try (ReleaseTables tables = new ReleaseTables(release)) {
            // A fact's columns are copied by name.
            Set<String> copied = Tables.projections().stream()
                    .map(projection -> projection.table().name())
                    .collect(Collectors.toSet());
            for (Manifest.ReleasedTable table : release.manifest().tables()) {
                if (copied.contains(table.name())) {
                    continue;
                }
                if (table.rows() == 0) {
                    empty.add(table.name());
                    continue;
                }
                List<List<String>> columns = tables.rows("SELECT a.column_name, b.column_name"
                        + " FROM duckdb_columns() a JOIN duckdb_columns() b USING (table_name, data_type)"
                        + " WHERE table_name = '" + table.name() + "' AND a.column_index < b.column_index"
                        + " ORDER BY a.column_index, b.column_index");
                pairs += columns.size();
                if (columns.isEmpty()) {
                    continue;
                }
                List<String> differ = tables.rows("SELECT "
                                + columns.stream()
                                        .map(pair -> "coalesce(bool_or(\"" + pair.get(0) + "\" IS DISTINCT FROM \""
                                                + pair.get(1) + "\"), false)")
                                        .collect(Collectors.joining(", "))
                                + " FROM \"" + table.name() + "\"")
                        .get(0);
                for (int i = 0; i < columns.size(); i++) {
                    if (differ.get(i).equals("false")) {
                        alike.add(table.name() + ": " + String.join(", ", columns.get(i)));
                    }
                }
            }
        }

        // DeliveryChangeTest, RecipientsTest and scenario value_pairs have rows of them.
        assertThat(empty).containsExactly("delivery_change", "recipient_extract", "value_pair");
        assertThat(pairs).isGreaterThan(9_000);
        assertThat(alike)
                .containsExactlyInAnyOrder(
                        // FrameworkAssociationsTest has both.
                        "assessment_association: areas_older, areas_stale",
                        // Every chart of the sample is a trial; ControlChartTableTest has fixed baselines.
                        "control_chart_summary: segment_points, baseline_points",
                        // SeriesTest has series of which some points are not tested.
                        "trend: points, points_tested",
                        // Higher is better on every scale that ships; FrameworkTablesTest has one that runs down.
                        "assessment_score: scale_max, scale_best",
                        "framework: scale_max, scale_best",
                        "dim_framework: scale_max, scale_best",
                        // No bright spot of the sample is of a pathway or explained by another; ranked_concerns has
                        // some.
                        "bright_spot: pathways, explained_by",
                        // The sample's configuration has networks as recipients only, which are the areas that they are
                        // shown.
                        "network_indicator: network_code, area_code",
                        // Neither an England figure nor an ambition stands beside a network's own indicators.
                        "network_indicator: england_value, ambition",
                        // Published over the trusts that are there, OversightTablesTest has fewer.
                        "oversight_score: ranked_trusts, ranked_trusts_published",
                        "profile: measures_in_both, measures_missed_in_both",
                        // The sample's shares are stated ones, without counts; FlowSharesTest has counted ones.
                        "provider_share: period_label, source_file",
                        "provider_share: period_label, sized_by",
                        "provider_share: source_file, sized_by",
                        "provider_share: amount, share_of_provider",
                        "provider_share: amount, share_of_area",
                        "provider_share: share_of_provider, share_of_area",
                        "provider_share: speaks, latest",
                        "quality_schedule: revision, revisions",
                        // The sample has no counted shares; scenario attributed_values has.
                        "profile: indicators_attributed, measures_in_both",
                        "profile: indicators_attributed, measures_missed_in_both",
                        "standard_judgement: indicator_id, measure_id",
                        "standard_judgement: in_force_from, due_on");
    }
}
