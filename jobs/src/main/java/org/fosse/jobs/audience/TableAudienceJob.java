package org.fosse.jobs.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.config.Audiences;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.TableAudienceTable;
import org.fosse.schema.table.Tables;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Role;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.fosse.tables.Table;
import org.fosse.tables.TableDisclosure;

/**
 * Who may have each published table. How people are protected in it follows from its declaration: a column whose unit is a
 * count of people holds counts. Such a table is never for the widest audience: its counts may be small. Nor is one whose least and greatest values are those of
 * single areas.
 */
public final class TableAudienceJob extends Declaration<TableAudienceTable> implements RowJob<TableAudienceTable> {
    private static final Set<String> COUNTS = Set.of("count", "people", "people or events", "respondents");
    private static final Set<Table> OF_SINGLE_AREAS =
            Set.of(VariationTable.TABLE, FunnelTable.TABLE, AdjustedTable.TABLE);
    /** What leaves the house. */
    private static final Set<Table> LEAVES = Set.of(
            NetworkExtractTable.TABLE,
            RecipientExtractTable.TABLE,
            NetworkIndicatorTable.TABLE,
            NetworkPracticeTable.TABLE,
            NetworkChartTable.TABLE,
            NetworkFunnelTable.TABLE);

    private static final Set<Table> WITHHELD =
            Set.of(IntelligenceTable.TABLE, AssessmentScoreTable.TABLE, AssessmentSummaryTable.TABLE);

    public TableAudienceJob() {
        super(TableAudienceTable.TABLE, List.of());
    }

    @Override
    public List<TableRow<TableAudienceTable>> rows(Inputs in, Run run) {
        return list(run.config().audiences());
    }

    /**
     * The rows of all published tables.
     *
     * @throws StopException if the configuration names a table that is not published, or publishes one with counts
     */
    public static List<TableRow<TableAudienceTable>> list(Audiences audiences) {
        List<String> order = new ArrayList<>(audiences.names().keySet());
        TreeSet<String> unknown = new TreeSet<>(audiences.audienceOf().keySet());
        List<TableRow<TableAudienceTable>> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Table table : Tables.all()) {
            if (!table.published()) {
                continue;
            }
            unknown.remove(table.name());
            String audience = audiences.audienceOf(table.name());
            boolean published = audience.equals(audiences.widest());
            TableDisclosure disclosure = disclosure(table);
            if (published
                    && (disclosure == TableDisclosure.COUNTS
                            || disclosure == TableDisclosure.WITHHELD
                            || OF_SINGLE_AREAS.contains(table))) {
                open.add(table.name() + " holds counts of people, or figures of single areas");
            }
            rows.add(TableAudienceTable.TABLE
                    .row()
                    .set(TableAudienceTable.TABLE_NAME, table.name())
                    .set(TableAudienceTable.AUDIENCE, audience)
                    .set(TableAudienceTable.AUDIENCE_SAYS, audiences.names().get(audience))
                    .set(TableAudienceTable.AUDIENCE_RANK, order.indexOf(audience) + 1)
                    .set(TableAudienceTable.IS_PUBLISHED, published)
                    .set(TableAudienceTable.DISCLOSURE, disclosure)
                    .set(
                            TableAudienceTable.LICENCE,
                            published ? audiences.licence().id() : null)
                    .set(
                            TableAudienceTable.LICENCE_PATH,
                            published ? audiences.licence().path() : null)
                    .set(
                            TableAudienceTable.ATTRIBUTION,
                            published ? audiences.licence().attribution() : null)
                    .build());
        }
        unknown.forEach(name -> open.add(name + " is not published"));
        if (!open.isEmpty()) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "publication.tables of fosse.yaml gives tables to audiences that cannot have them. Put them with a"
                            + " narrower audience, or leave them out.",
                    open);
        }
        return rows;
    }

    private static TableDisclosure disclosure(Table table) {
        if (LEAVES.contains(table)) {
            return TableDisclosure.PROTECTED;
        }
        if (WITHHELD.contains(table)) {
            return TableDisclosure.WITHHELD;
        }
        if (table.columns().stream().anyMatch(column -> COUNTS.contains(column.unit()))) {
            return TableDisclosure.COUNTS;
        }
        return table.columns().stream().anyMatch(column -> column.role() == Role.MEASURE)
                ? TableDisclosure.FIGURES
                : TableDisclosure.NONE;
    }
}
