package org.fosse.jobs.land;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fosse.engine.SplitJob;
import org.fosse.schema.Field;
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
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Streams one file's records as rows of the landed tables, a table per shape, and closes the file behind the last. */
final class LandedRows implements Iterator<SplitJob.Part> {
    /** The table of each shape of record; the account of the files first, since every file has one. */
    static final Map<Class<? extends Landed>, TypedTable<?>> SHAPES = shapes();

    static final List<Table> TABLES = List.copyOf(SHAPES.values());

    private final LandingFile file;
    private final ExtractReader reader;
    private long line;
    private long seq;
    private boolean closed;

    private static Map<Class<? extends Landed>, TypedTable<?>> shapes() {
        Map<Class<? extends Landed>, TypedTable<?>> shapes = new LinkedHashMap<>();
        shapes.put(Landed.FileRead.class, LandedFileTable.TABLE);
        shapes.put(Landed.Observed.class, LandedObservationTable.TABLE);
        shapes.put(Landed.Described.class, LandedIndicatorTable.TABLE);
        shapes.put(Landed.AreaNamed.class, LandedAreaTable.TABLE);
        shapes.put(Landed.Member.class, LandedMembershipTable.TABLE);
        shapes.put(Landed.Deprived.class, LandedDeprivationTable.TABLE);
        shapes.put(Landed.Flowed.class, LandedFlowTable.TABLE);
        shapes.put(Landed.SmallArea.class, LandedSmallAreaTable.TABLE);
        shapes.put(Landed.Returned.class, LandedReturnTable.TABLE);
        shapes.put(Landed.Required.class, LandedRequirementTable.TABLE);
        shapes.put(Landed.Linked.class, LandedProviderLinkTable.TABLE);
        shapes.put(Landed.Scored.class, LandedScoreTable.TABLE);
        shapes.put(Landed.IntelligenceItem.class, LandedIntelligenceTable.TABLE);
        shapes.put(Landed.RegisteredAction.class, LandedActionTable.TABLE);
        shapes.put(Landed.Overseen.class, LandedOversightTable.TABLE);
        shapes.put(Landed.Rejected.class, LandedRejectionTable.TABLE);
        return shapes;
    }

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
        if (landed instanceof Landed.Observed it) {
            return placed(
                    LandedObservationTable.TABLE,
                    row(it),
                    LandedObservationTable.FILE,
                    LandedObservationTable.LINE,
                    LandedObservationTable.SEQ,
                    LandedObservationTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Described it) {
            return placed(
                    LandedIndicatorTable.TABLE,
                    row(it),
                    LandedIndicatorTable.FILE,
                    LandedIndicatorTable.LINE,
                    LandedIndicatorTable.SEQ,
                    LandedIndicatorTable.SOURCE_ID);
        }
        if (landed instanceof Landed.AreaNamed it) {
            return placed(
                    LandedAreaTable.TABLE,
                    row(it),
                    LandedAreaTable.FILE,
                    LandedAreaTable.LINE,
                    LandedAreaTable.SEQ,
                    LandedAreaTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Member it) {
            return placed(
                    LandedMembershipTable.TABLE,
                    row(it),
                    LandedMembershipTable.FILE,
                    LandedMembershipTable.LINE,
                    LandedMembershipTable.SEQ,
                    LandedMembershipTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Deprived it) {
            return placed(
                    LandedDeprivationTable.TABLE,
                    row(it),
                    LandedDeprivationTable.FILE,
                    LandedDeprivationTable.LINE,
                    LandedDeprivationTable.SEQ,
                    LandedDeprivationTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Flowed it) {
            return placed(
                    LandedFlowTable.TABLE,
                    row(it),
                    LandedFlowTable.FILE,
                    LandedFlowTable.LINE,
                    LandedFlowTable.SEQ,
                    LandedFlowTable.SOURCE_ID);
        }
        if (landed instanceof Landed.SmallArea it) {
            return placed(
                    LandedSmallAreaTable.TABLE,
                    row(it),
                    LandedSmallAreaTable.FILE,
                    LandedSmallAreaTable.LINE,
                    LandedSmallAreaTable.SEQ,
                    LandedSmallAreaTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Returned it) {
            return placed(
                    LandedReturnTable.TABLE,
                    row(it),
                    LandedReturnTable.FILE,
                    LandedReturnTable.LINE,
                    LandedReturnTable.SEQ,
                    LandedReturnTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Required it) {
            return placed(
                    LandedRequirementTable.TABLE,
                    row(it),
                    LandedRequirementTable.FILE,
                    LandedRequirementTable.LINE,
                    LandedRequirementTable.SEQ,
                    LandedRequirementTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Linked it) {
            return placed(
                    LandedProviderLinkTable.TABLE,
                    row(it),
                    LandedProviderLinkTable.FILE,
                    LandedProviderLinkTable.LINE,
                    LandedProviderLinkTable.SEQ,
                    LandedProviderLinkTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Scored it) {
            return placed(
                    LandedScoreTable.TABLE,
                    row(it),
                    LandedScoreTable.FILE,
                    LandedScoreTable.LINE,
                    LandedScoreTable.SEQ,
                    LandedScoreTable.SOURCE_ID);
        }
        if (landed instanceof Landed.IntelligenceItem it) {
            return placed(
                    LandedIntelligenceTable.TABLE,
                    row(it),
                    LandedIntelligenceTable.FILE,
                    LandedIntelligenceTable.LINE,
                    LandedIntelligenceTable.SEQ,
                    LandedIntelligenceTable.SOURCE_ID);
        }
        if (landed instanceof Landed.RegisteredAction it) {
            return placed(
                    LandedActionTable.TABLE,
                    row(it),
                    LandedActionTable.FILE,
                    LandedActionTable.LINE,
                    LandedActionTable.SEQ,
                    LandedActionTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Overseen it) {
            return placed(
                    LandedOversightTable.TABLE,
                    row(it),
                    LandedOversightTable.FILE,
                    LandedOversightTable.LINE,
                    LandedOversightTable.SEQ,
                    LandedOversightTable.SOURCE_ID);
        }
        if (landed instanceof Landed.Rejected it) {
            return placed(
                    LandedRejectionTable.TABLE,
                    row(it),
                    LandedRejectionTable.FILE,
                    LandedRejectionTable.LINE,
                    LandedRejectionTable.SEQ,
                    LandedRejectionTable.SOURCE_ID);
        }
        if (landed instanceof Landed.FileRead it) {
            return placed(
                    LandedFileTable.TABLE,
                    row(it.report()),
                    LandedFileTable.FILE,
                    LandedFileTable.LINE,
                    LandedFileTable.SEQ,
                    LandedFileTable.SOURCE_ID);
        }
        throw new IllegalStateException("no table for " + landed.getClass());
    }

    private <T> SplitJob.Part placed(
            TypedTable<T> table,
            RowBuilder<T> row,
            Field<T, String> fileName,
            Field<T, Long> lineNumber,
            Field<T, Long> record,
            Field<T, String> source) {
        return new SplitJob.Part(
                TABLES.indexOf(table),
                row.set(fileName, file.name())
                        .set(lineNumber, line)
                        .set(record, seq)
                        .set(source, file.source())
                        .build());
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

    private static RowBuilder<LandedDeprivationTable> row(Landed.Deprived it) {
        return LandedDeprivationTable.TABLE
                .row()
                .set(LandedDeprivationTable.AREA_CODE, it.areaCode())
                .set(LandedDeprivationTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedDeprivationTable.EDITION, it.edition())
                .set(LandedDeprivationTable.SCORE, it.score())
                .set(LandedDeprivationTable.DECILE, it.decile());
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

    private static RowBuilder<LandedReturnTable> row(Landed.Returned it) {
        return LandedReturnTable.TABLE
                .row()
                .set(LandedReturnTable.CONTRACT_REF, it.contractRef())
                .set(LandedReturnTable.CONTRACT_YEAR, it.contractYear())
                .set(LandedReturnTable.PROVIDER_CODE, it.providerCode())
                .set(LandedReturnTable.COMMISSIONER_CODE, it.commissionerCode())
                .set(LandedReturnTable.REQUIREMENT_ID, it.requirementId())
                .set(LandedReturnTable.REQUIREMENT_NAME, it.requirementName())
                .set(LandedReturnTable.REQUIREMENT_TYPE, it.requirementType())
                .set(LandedReturnTable.QUALITY_DOMAIN, it.qualityDomain())
                .set(LandedReturnTable.UNIT, it.unit())
                .set(LandedReturnTable.DIRECTION, it.direction())
                .set(LandedReturnTable.THRESHOLD_LOW, it.thresholdLow())
                .set(LandedReturnTable.THRESHOLD_HIGH, it.thresholdHigh())
                .set(LandedReturnTable.PERIOD_START, it.period().start())
                .set(LandedReturnTable.PERIOD_END, it.period().end())
                .set(LandedReturnTable.PERIOD_LABEL, it.period().label())
                .set(LandedReturnTable.PERIOD_AGAINST, against(it.period()))
                .set(LandedReturnTable.NUMERATOR, it.numerator())
                .set(LandedReturnTable.DENOMINATOR, it.denominator())
                .set(LandedReturnTable.VALUE, it.value())
                .set(LandedReturnTable.STATUS, it.status().text())
                .set(LandedReturnTable.CONSEQUENCE, it.consequence())
                .set(LandedReturnTable.METHOD, it.method())
                .set(LandedReturnTable.SUBMITTED_ON, it.submittedOn())
                .set(LandedReturnTable.DUE_ON, it.dueOn())
                .set(LandedReturnTable.REVISION, it.revision())
                .set(LandedReturnTable.CATALOGUE_ID, it.catalogueId())
                .set(LandedReturnTable.CONSEQUENCE_CLASS, it.consequenceClass())
                .set(LandedReturnTable.CALLED_ON, it.calledOn())
                .set(LandedReturnTable.CALLER_ROLE, it.callerRole())
                .set(LandedReturnTable.ACHIEVED, it.achieved())
                .set(LandedReturnTable.SUPPORT_ASKED, it.supportAsked())
                .set(LandedReturnTable.COMMITTEE, it.committee());
    }

    private static RowBuilder<LandedRequirementTable> row(Landed.Required it) {
        return LandedRequirementTable.TABLE
                .row()
                .set(LandedRequirementTable.CONTRACT_REF, it.contractRef())
                .set(LandedRequirementTable.CONTRACT_YEAR, it.contractYear())
                .set(LandedRequirementTable.PROVIDER_CODE, it.providerCode())
                .set(LandedRequirementTable.COMMISSIONER_CODE, it.commissionerCode())
                .set(LandedRequirementTable.REQUIREMENT_ID, it.requirementId())
                .set(LandedRequirementTable.CATALOGUE_ID, it.catalogueId())
                .set(LandedRequirementTable.REQUIREMENT_NAME, it.requirementName())
                .set(LandedRequirementTable.REQUIREMENT_TYPE, it.requirementType())
                .set(LandedRequirementTable.OWNER, it.owner())
                .set(LandedRequirementTable.QUALITY_DOMAIN, it.qualityDomain())
                .set(LandedRequirementTable.UNIT, it.unit())
                .set(LandedRequirementTable.DIRECTION, it.direction())
                .set(LandedRequirementTable.THRESHOLD_LOW, it.thresholdLow())
                .set(LandedRequirementTable.THRESHOLD_HIGH, it.thresholdHigh())
                .set(LandedRequirementTable.TRAJECTORY, it.trajectory())
                .set(LandedRequirementTable.VALID_FROM, it.validFrom())
                .set(LandedRequirementTable.VALID_TO, it.validTo())
                .set(LandedRequirementTable.FREQUENCY, it.frequency())
                .set(LandedRequirementTable.DUE_DAYS, it.dueDays())
                .set(LandedRequirementTable.CONSEQUENCE, it.consequence())
                .set(LandedRequirementTable.CONSEQUENCE_CLASS, it.consequenceClass())
                .set(LandedRequirementTable.REVISION, it.revision());
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

    private static RowBuilder<LandedScoreTable> row(Landed.Scored it) {
        return LandedScoreTable.TABLE
                .row()
                .set(LandedScoreTable.FRAMEWORK_ID, it.frameworkId())
                .set(LandedScoreTable.BODY_CODE, it.bodyCode())
                .set(LandedScoreTable.BODY_LEVEL, text(it.bodyLevel()))
                .set(LandedScoreTable.BODY_NAME, it.bodyName())
                .set(LandedScoreTable.DOMAIN_ID, it.domainId())
                .set(LandedScoreTable.ITEM_ID, it.itemId())
                .set(LandedScoreTable.VOICE, it.voice())
                .set(LandedScoreTable.ASSESSOR_TYPE, it.assessorType())
                .set(LandedScoreTable.ROUND, it.round())
                .set(LandedScoreTable.ASSESSED_ON, it.assessedOn())
                .set(LandedScoreTable.BASELINE, it.baseline())
                .set(LandedScoreTable.LEVEL, it.level())
                .set(LandedScoreTable.ANSWER, it.answer())
                .set(LandedScoreTable.SCORE_STATUS, it.scoreStatus())
                .set(LandedScoreTable.RESPONDENTS, it.respondents())
                .set(LandedScoreTable.WORDING_VERSION, it.wordingVersion())
                .set(LandedScoreTable.EVIDENCE_REF, it.evidenceRef())
                .set(LandedScoreTable.EVIDENCE_KIND, it.evidenceKind())
                .set(LandedScoreTable.EVIDENCE_ON, it.evidenceOn())
                .set(LandedScoreTable.NEEDS, it.needs())
                .set(LandedScoreTable.ASSESSOR, it.assessor());
    }

    private static RowBuilder<LandedIntelligenceTable> row(Landed.IntelligenceItem it) {
        return LandedIntelligenceTable.TABLE
                .row()
                .set(LandedIntelligenceTable.ITEM_ID, it.itemId())
                .set(LandedIntelligenceTable.RECEIVED_ON, it.receivedOn())
                .set(LandedIntelligenceTable.PERIOD_START, it.periodStart())
                .set(LandedIntelligenceTable.PERIOD_END, it.periodEnd())
                .set(LandedIntelligenceTable.CATEGORY, it.category())
                .set(LandedIntelligenceTable.KIND, it.kind())
                .set(LandedIntelligenceTable.THEME, it.theme())
                .set(LandedIntelligenceTable.SUB_THEME, it.subTheme())
                .set(LandedIntelligenceTable.AREA_CODE, it.areaCode())
                .set(LandedIntelligenceTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedIntelligenceTable.QUALITY_DOMAIN, it.qualityDomain())
                .set(LandedIntelligenceTable.PATHWAY, it.pathway())
                .set(LandedIntelligenceTable.COUNT, it.count())
                .set(LandedIntelligenceTable.DIRECTION, it.direction())
                .set(LandedIntelligenceTable.SEVERITY, it.severity())
                .set(LandedIntelligenceTable.SOURCE_COMMITTEE, it.sourceCommittee())
                .set(LandedIntelligenceTable.PROGRAMME, it.programme())
                .set(LandedIntelligenceTable.GROUP_ON, it.groupOn())
                .set(LandedIntelligenceTable.COMMITTEE_ON, it.committeeOn())
                .set(LandedIntelligenceTable.BOARD_ON, it.boardOn())
                .set(LandedIntelligenceTable.STATUS, it.status())
                .set(LandedIntelligenceTable.STATUS_ON, it.statusOn())
                .set(LandedIntelligenceTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedIntelligenceTable.REVISION, it.revision());
    }

    private static RowBuilder<LandedActionTable> row(Landed.RegisteredAction it) {
        return LandedActionTable.TABLE
                .row()
                .set(LandedActionTable.ACTION_ID, it.actionId())
                .set(LandedActionTable.EXPECTATION, it.expectation())
                .set(LandedActionTable.EXPECTATION_ACTION, it.expectationAction())
                .set(LandedActionTable.TITLE, it.title())
                .set(LandedActionTable.OWNER_ROLE, it.ownerRole())
                .set(LandedActionTable.AREA_CODE, it.areaCode())
                .set(LandedActionTable.AREA_LEVEL, text(it.areaLevel()))
                .set(LandedActionTable.INDICATOR_ID, it.indicatorId())
                .set(LandedActionTable.CYCLE, it.cycle())
                .set(LandedActionTable.CYCLE_NUMBER, it.cycleNumber())
                .set(LandedActionTable.METHOD, it.method())
                .set(LandedActionTable.STARTED_ON, it.startedOn())
                .set(LandedActionTable.DUE_ON, it.dueOn())
                .set(LandedActionTable.STATUS, it.status())
                .set(LandedActionTable.STATUS_ON, it.statusOn())
                .set(LandedActionTable.BALANCING_INDICATOR_IDS, it.balancingIndicatorIds())
                .set(LandedActionTable.TARGET, it.target())
                .set(LandedActionTable.SIGNAL, it.signal())
                .set(LandedActionTable.PROGRAMME, it.programme())
                .set(LandedActionTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedActionTable.REVISION, it.revision());
    }

    private static RowBuilder<LandedOversightTable> row(Landed.Overseen it) {
        return LandedOversightTable.TABLE
                .row()
                .set(LandedOversightTable.PERIOD_START, it.quarter().start())
                .set(LandedOversightTable.PERIOD_END, it.quarter().end())
                .set(LandedOversightTable.PERIOD_LABEL, it.quarter().label())
                .set(LandedOversightTable.PERIOD_AGAINST, against(it.quarter()))
                .set(LandedOversightTable.TRUST_CODE, it.trustCode())
                .set(LandedOversightTable.TRUST_NAME, it.trustName())
                .set(LandedOversightTable.TRUST_TYPE, it.trustType())
                .set(LandedOversightTable.TRUST_SUBTYPE, it.trustSubtype())
                .set(LandedOversightTable.REGION, it.region())
                .set(LandedOversightTable.DOMAIN, it.domain())
                .set(LandedOversightTable.SUB_DOMAIN, it.subDomain())
                .set(LandedOversightTable.METRIC_ID, it.metricId())
                .set(LandedOversightTable.METRIC_NAME, it.metricName())
                .set(LandedOversightTable.REPORTING_DATE, it.reportingDate())
                .set(LandedOversightTable.UNIT, it.unit())
                .set(LandedOversightTable.VALUE, it.value())
                .set(LandedOversightTable.STATUS, it.status().text())
                .set(LandedOversightTable.MEDIAN, it.median())
                .set(LandedOversightTable.LOWER_QUARTILE, it.lowerQuartile())
                .set(LandedOversightTable.UPPER_QUARTILE, it.upperQuartile())
                .set(LandedOversightTable.RANK, it.rank())
                .set(LandedOversightTable.PUBLISHED_ON, it.publishedOn())
                .set(LandedOversightTable.REVISION, it.revision())
                .set(LandedOversightTable.FILE_QUARTER_END, it.fileQuarterEnd());
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
