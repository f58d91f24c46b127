package org.fosse.jobs.land;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.fosse.engine.SplitJob;
import org.fosse.schema.LandedFields;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.LandedActionTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.LandedDeprivationTable;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.LandedFlowTable;
import org.fosse.schema.table.LandedIndicatorTable;
import org.fosse.schema.table.LandedIntelligenceTable;
import org.fosse.schema.table.LandedMembershipTable;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.schema.table.LandedProviderLinkTable;
import org.fosse.schema.table.LandedRejectionTable;
import org.fosse.schema.table.LandedRequirementTable;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.schema.table.LandedSmallAreaTable;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.FileReport;
import org.fosse.sources.Landed;
import org.fosse.sources.LandedRow;
import org.fosse.sources.LandingFile;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/** Streams one file's records as rows of the landed tables, a table per shape, and closes the file behind the last. */
final class LandedRows implements Iterator<SplitJob.Part> {
    /** Every landed table; the account of the files first, since every file has one. */
    static final List<TypedTable<?>> TABLES = List.of(
            LandedFileTable.TABLE,
            LandedObservationTable.TABLE,
            LandedIndicatorTable.TABLE,
            LandedAreaTable.TABLE,
            LandedMembershipTable.TABLE,
            LandedDeprivationTable.TABLE,
            LandedFlowTable.TABLE,
            LandedSmallAreaTable.TABLE,
            LandedReturnTable.TABLE,
            LandedRequirementTable.TABLE,
            LandedProviderLinkTable.TABLE,
            LandedScoreTable.TABLE,
            LandedIntelligenceTable.TABLE,
            LandedActionTable.TABLE,
            LandedOversightTable.TABLE,
            LandedRejectionTable.TABLE);

    private static final List<LandedFields<?>> PLACES =
            TABLES.stream().<LandedFields<?>>map(LandedFields::of).toList();

    private final LandingFile file;
    private final ExtractReader reader;
    private long line;
    private long seq;
    private boolean closed;

    LandedRows(LandingFile file, ExtractReader reader) {
        this.file = file;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        if (reader.hasNext()) {
            return true;
        }
        reader.close();
        closed = true;
        return false;
    }

    @Override
    public SplitJob.Part next() {
        LandedRow landed = reader.next();
        line = landed.line();
        SplitJob.Part part = part(landed.record());
        seq++;
        return part;
    }

    private SplitJob.Part part(Landed landed) {
        if (landed instanceof Landed.Row<?> it) {
            return placed(it);
        }
        if (landed instanceof Landed.Observed it) {
            return placed(LandedObservationTable.TABLE, row(it));
        }
        if (landed instanceof Landed.Described it) {
            return placed(LandedIndicatorTable.TABLE, row(it));
        }
        if (landed instanceof Landed.AreaNamed it) {
            return placed(LandedAreaTable.TABLE, row(it));
        }
        if (landed instanceof Landed.Member it) {
            return placed(LandedMembershipTable.TABLE, row(it));
        }
        if (landed instanceof Landed.Flowed it) {
            return placed(LandedFlowTable.TABLE, row(it));
        }
        if (landed instanceof Landed.SmallArea it) {
            return placed(LandedSmallAreaTable.TABLE, row(it));
        }
        if (landed instanceof Landed.Linked it) {
            return placed(LandedProviderLinkTable.TABLE, row(it));
        }
        if (landed instanceof Landed.Rejected it) {
            return placed(LandedRejectionTable.TABLE, row(it));
        }
        if (landed instanceof Landed.FileRead it) {
            return placed(LandedFileTable.TABLE, row(it.report()));
        }
        throw new IllegalStateException("no table for " + landed.getClass());
    }

    private <T> SplitJob.Part placed(Landed.Row<T> row) {
        return placed(row.table(), row.table().row(row.row()));
    }

    private <T> SplitJob.Part placed(TypedTable<T> table, RowBuilder<T> row) {
        int part = TABLES.indexOf(table);
        // The places of a table are at the table's own index.
        @SuppressWarnings("unchecked")
        LandedFields<T> at = (LandedFields<T>) PLACES.get(part);
        row.set(at.file(), file.name()).set(at.line(), line).set(at.seq(), seq).set(at.sourceId(), file.source());
        return new SplitJob.Part(part, row.build());
    }

    private static @Nullable String against(Period period) {
        Period against = period.against();
        return against == null ? null : against.label();
    }

    private static @Nullable String text(@Nullable Level level) {
        return level == null ? null : level.text();
    }

    private static RowBuilder<LandedObservationTable> row(Landed.Observed it) {
        return LandedObservationTable.TABLE
                .row()
                .set(LandedObservationTable.INDICATOR_ID, it.indicatorId())
                .set(LandedObservationTable.AREA_CODE, it.areaCode())
                .set(LandedObservationTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedObservationTable.PERIOD_START, it.period().start())
                .set(LandedObservationTable.PERIOD_END, it.period().end())
                .set(LandedObservationTable.PERIOD_LABEL, it.period().label())
                .set(LandedObservationTable.PERIOD_AGAINST, against(it.period()))
                .set(LandedObservationTable.BREAKDOWN, it.breakdown())
                .set(LandedObservationTable.STRATUM, it.stratum())
                .set(LandedObservationTable.NUMERATOR, it.numerator())
                .set(LandedObservationTable.DENOMINATOR, it.denominator())
                .set(LandedObservationTable.VALUE, it.value())
                .set(LandedObservationTable.LOWER_95, it.lower95())
                .set(LandedObservationTable.UPPER_95, it.upper95())
                .set(LandedObservationTable.LOWER_998, it.lower998())
                .set(LandedObservationTable.UPPER_998, it.upper998())
                .set(LandedObservationTable.STATUS, it.status().text())
                .set(LandedObservationTable.NOTE, it.note())
                .set(LandedObservationTable.UNIT, it.unit())
                .set(LandedObservationTable.INDICATOR_NAME, it.indicatorName())
                .set(LandedObservationTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedObservationTable.PUBLISHED_LABEL, it.publishedLabel())
                .set(LandedObservationTable.REVISION, it.revision())
                .set(LandedObservationTable.MAPPING_ID, it.mappingId());
    }

    private static RowBuilder<LandedAreaTable> row(Landed.AreaNamed it) {
        return LandedAreaTable.TABLE
                .row()
                .set(LandedAreaTable.CODE, it.code())
                .set(LandedAreaTable.LEVEL, text(it.level()))
                .set(LandedAreaTable.NAME, it.name())
                .set(LandedAreaTable.ONS_CODE, it.onsCode())
                .set(LandedAreaTable.KIND, it.kind())
                .set(LandedAreaTable.VALID_FROM, it.validFrom())
                .set(LandedAreaTable.VALID_TO, it.validTo())
                .set(LandedAreaTable.AS_OF, it.asOf());
    }

    private static RowBuilder<LandedMembershipTable> row(Landed.Member it) {
        return LandedMembershipTable.TABLE
                .row()
                .set(LandedMembershipTable.CHILD_CODE, it.childCode())
                .set(LandedMembershipTable.CHILD_LEVEL, text(it.childLevel()))
                .set(LandedMembershipTable.PARENT_CODE, it.parentCode())
                .set(LandedMembershipTable.PARENT_LEVEL, text(it.parentLevel()))
                .set(LandedMembershipTable.MAPPING_ID, it.mappingId())
                .set(LandedMembershipTable.VALID_FROM, it.validFrom())
                .set(LandedMembershipTable.VALID_TO, it.validTo())
                .set(LandedMembershipTable.SNAPSHOT_ON, it.snapshotOn())
                .set(LandedMembershipTable.BASIS, it.basis());
    }

    private static RowBuilder<LandedIndicatorTable> row(Landed.Described it) {
        return LandedIndicatorTable.TABLE
                .row()
                .set(LandedIndicatorTable.INDICATOR_ID, it.indicatorId())
                .set(LandedIndicatorTable.INDICATOR_NAME, it.indicatorName())
                .set(LandedIndicatorTable.DESCRIPTION, it.description())
                .set(LandedIndicatorTable.POLARITY, it.polarity())
                .set(LandedIndicatorTable.VALUE_TYPE, it.valueType())
                .set(LandedIndicatorTable.UNIT, it.unit())
                .set(LandedIndicatorTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedIndicatorTable.REVISION, it.revision());
    }

    private static RowBuilder<LandedFlowTable> row(Landed.Flowed it) {
        return LandedFlowTable.TABLE
                .row()
                .set(LandedFlowTable.FLOW, it.flow())
                .set(LandedFlowTable.BASIS, it.basis())
                .set(LandedFlowTable.PROVIDER_CODE, it.providerCode())
                .set(LandedFlowTable.AREA_CODE, it.areaCode())
                .set(LandedFlowTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedFlowTable.PERIOD_START, it.period().start())
                .set(LandedFlowTable.PERIOD_END, it.period().end())
                .set(LandedFlowTable.PERIOD_LABEL, it.period().label())
                .set(LandedFlowTable.AMOUNT, it.amount())
                .set(LandedFlowTable.IS_SHARE, it.share())
                .set(LandedFlowTable.STATUS, it.status().text())
                .set(LandedFlowTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedFlowTable.REVISION, it.revision());
    }

    private static RowBuilder<LandedSmallAreaTable> row(Landed.SmallArea it) {
        return LandedSmallAreaTable.TABLE
                .row()
                .set(LandedSmallAreaTable.FACT, it.fact())
                .set(LandedSmallAreaTable.CODE, it.code())
                .set(LandedSmallAreaTable.PERIOD_START, it.period().start())
                .set(LandedSmallAreaTable.PERIOD_END, it.period().end())
                .set(LandedSmallAreaTable.PERIOD_LABEL, it.period().label())
                .set(LandedSmallAreaTable.DECILE, it.decile())
                .set(LandedSmallAreaTable.SCORE, it.score())
                .set(LandedSmallAreaTable.PEOPLE, it.people())
                .set(LandedSmallAreaTable.AREA_CODE, it.areaCode())
                .set(LandedSmallAreaTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedSmallAreaTable.BECAME, it.became())
                .set(LandedSmallAreaTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedSmallAreaTable.REVISION, it.revision());
    }

    private static RowBuilder<LandedProviderLinkTable> row(Landed.Linked it) {
        return LandedProviderLinkTable.TABLE
                .row()
                .set(LandedProviderLinkTable.PROVIDER_CODE, it.providerCode())
                .set(LandedProviderLinkTable.LINK, it.link())
                .set(LandedProviderLinkTable.LINKED_CODE, it.linkedCode())
                .set(LandedProviderLinkTable.LINKED_NAME, it.linkedName())
                .set(LandedProviderLinkTable.LINKED_LEVEL, text(it.linkedLevel()))
                .set(LandedProviderLinkTable.VALID_FROM, it.validFrom())
                .set(LandedProviderLinkTable.VALID_TO, it.validTo());
    }

    private static RowBuilder<LandedRejectionTable> row(Landed.Rejected it) {
        return LandedRejectionTable.TABLE
                .row()
                .set(LandedRejectionTable.COLUMN_NAME, it.fault().column())
                .set(LandedRejectionTable.VALUE, it.fault().value())
                .set(LandedRejectionTable.RULE, it.fault().rule())
                .set(LandedRejectionTable.MESSAGE, it.fault().message())
                .set(LandedRejectionTable.REMEDY, it.fault().remedy())
                .set(LandedRejectionTable.ROWS, it.rows());
    }

    private static RowBuilder<LandedFileTable> row(FileReport it) {
        return LandedFileTable.TABLE
                .row()
                .set(LandedFileTable.SHA_256, it.sha256())
                .set(LandedFileTable.BYTES, it.bytes())
                .set(LandedFileTable.STATUS, it.status().name().toLowerCase(Locale.ROOT))
                .set(LandedFileTable.ROWS_IN, it.rowsIn())
                .set(LandedFileTable.ROWS_ACCEPTED, it.rowsAccepted())
                .set(LandedFileTable.ROWS_REJECTED, it.rowsRejected())
                .set(LandedFileTable.ROWS_LEFT_OUT, it.rowsLeftOut())
                .set(LandedFileTable.ENCODING, it.encoding())
                .set(LandedFileTable.PERIOD_LABEL, it.periodLabel())
                .set(LandedFileTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedFileTable.REVISION, it.revision())
                .set(LandedFileTable.MESSAGE, it.message())
                .set(LandedFileTable.REMEDY, it.remedy());
    }
}
