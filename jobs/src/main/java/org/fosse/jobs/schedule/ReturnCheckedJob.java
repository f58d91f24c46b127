package org.fosse.jobs.schedule;

import static org.fosse.schema.table.ReturnCheckedTable.ACHIEVED;
import static org.fosse.schema.table.ReturnCheckedTable.CATALOGUE_ID;
import static org.fosse.schema.table.ReturnCheckedTable.CHECKED;
import static org.fosse.schema.table.ReturnCheckedTable.COMMISSIONER_CODE;
import static org.fosse.schema.table.ReturnCheckedTable.CONSEQUENCE;
import static org.fosse.schema.table.ReturnCheckedTable.CONSEQUENCE_CLASS;
import static org.fosse.schema.table.ReturnCheckedTable.CONTRACT_REF;
import static org.fosse.schema.table.ReturnCheckedTable.CONTRACT_YEAR;
import static org.fosse.schema.table.ReturnCheckedTable.DENOMINATOR;
import static org.fosse.schema.table.ReturnCheckedTable.DIRECTION;
import static org.fosse.schema.table.ReturnCheckedTable.NUMERATOR;
import static org.fosse.schema.table.ReturnCheckedTable.PERIOD_END;
import static org.fosse.schema.table.ReturnCheckedTable.PERIOD_LABEL;
import static org.fosse.schema.table.ReturnCheckedTable.PERIOD_START;
import static org.fosse.schema.table.ReturnCheckedTable.PROVIDER_CODE;
import static org.fosse.schema.table.ReturnCheckedTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.ReturnCheckedTable.REQUIREMENT_ID;
import static org.fosse.schema.table.ReturnCheckedTable.REQUIREMENT_NAME;
import static org.fosse.schema.table.ReturnCheckedTable.REQUIREMENT_TYPE;
import static org.fosse.schema.table.ReturnCheckedTable.STATUS;
import static org.fosse.schema.table.ReturnCheckedTable.THRESHOLD_HIGH;
import static org.fosse.schema.table.ReturnCheckedTable.THRESHOLD_LOW;
import static org.fosse.schema.table.ReturnCheckedTable.UNIT;
import static org.fosse.schema.table.ReturnCheckedTable.VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.PublishedFigure;
import org.fosse.jobs.check.Rule;
import org.fosse.jobs.check.Versions;
import org.fosse.jobs.schedule.ReturnRules.Description;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;
import org.jspecify.annotations.Nullable;

/**
 * Holds every quality-schedule return against the contract's register, the catalogue of requirements and the other
 * returns: the rules of {@link ReturnRules}, then those of {@link Versions}.
 */
public final class ReturnCheckedJob extends Declaration<ReturnCheckedTable> implements RowJob<ReturnCheckedTable> {
    private static final Versions<ReturnCheckedTable> VERSIONS = new Versions<>(
            ReturnCheckedTable.TABLE,
            CHECKED,
            List.of(PROVIDER_CODE, CONTRACT_REF, REQUIREMENT_ID, PERIOD_START, PERIOD_END),
            List.of(NUMERATOR, DENOMINATOR, VALUE, STATUS, ACHIEVED, DIRECTION, THRESHOLD_LOW, THRESHOLD_HIGH),
            List.of());

    public ReturnCheckedJob() {
        super(
                ReturnCheckedTable.TABLE,
                List.of(LandedReturnTable.TABLE, AreaAliasTable.TABLE, RequirementCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<ReturnCheckedTable>> rows(Inputs in, Run run) {
        AreaAliases areas = AreaAliases.of(in);
        Set<String> domains = run.config().qualityDomains().keySet();
        Map<Contract, List<RequirementRow>> registered = new HashMap<>();
        for (TableRow<RequirementCheckedTable> row : in.rows(RequirementCheckedTable.TABLE)) {
            if (RequirementCheckedTable.CHECKED.accepts(row)) {
                registered
                        .computeIfAbsent(Contract.of(row), contract -> new ArrayList<>())
                        .add(new RequirementRow(row));
            }
        }
        Map<Contract, ReturnRules> rules = new HashMap<>();
        List<TableRow<ReturnCheckedTable>> held = new ArrayList<>();
        for (TableRow<LandedReturnTable> landed : in.rows(LandedReturnTable.TABLE)) {
            TableRow<ReturnCheckedTable> row = ReturnCheckedTable.TABLE
                    .row(LandedReturnTable.TABLE, landed)
                    .copy(CHECKED.file(), landed, LandedReturnTable.FILE)
                    .copy(CHECKED.line(), landed, LandedReturnTable.LINE)
                    .copy(CHECKED.publishedOn(), landed, LandedReturnTable.SUBMITTED_ON)
                    .build();
            ReturnRules ofContract = rules.computeIfAbsent(
                    Contract.ofReturn(row),
                    contract -> new ReturnRules(
                            run.config().schedules(),
                            domains,
                            new ContractRegister(registered.getOrDefault(contract, List.of()))));
            held.add(described(row, ofContract, areas.find(row.get(PROVIDER_CODE)) != null, run.date()));
        }
        return VERSIONS.number(held);
    }

    private static TableRow<ReturnCheckedTable> described(
            TableRow<ReturnCheckedTable> row, ReturnRules rules, boolean isKnownProvider, LocalDate date) {
        Description full = rules.describe(
                row.get(REQUIREMENT_ID),
                new Description(
                        row.find(REQUIREMENT_NAME),
                        row.find(REQUIREMENT_TYPE),
                        row.find(QUALITY_DOMAIN),
                        row.find(UNIT),
                        row.find(COMMISSIONER_CODE),
                        row.find(CATALOGUE_ID),
                        row.find(CONSEQUENCE),
                        row.find(CONSEQUENCE_CLASS)));
        Rule rule =
                rules.broken(isKnownProvider, full, row.get(CONTRACT_YEAR), row.get(PERIOD_START), row.get(PERIOD_END));
        RowBuilder<ReturnCheckedTable> described = ReturnCheckedTable.TABLE
                .row(row)
                .set(REQUIREMENT_NAME, full.name())
                .set(REQUIREMENT_TYPE, full.type())
                .set(QUALITY_DOMAIN, full.domain())
                .set(UNIT, full.unit())
                .set(COMMISSIONER_CODE, full.commissioner())
                .set(CATALOGUE_ID, full.catalogueId())
                .set(CONSEQUENCE, full.consequence())
                .set(CONSEQUENCE_CLASS, full.consequenceClass());
        Broken later = later(row, date);
        Broken broken = broken(rule, row, full);
        return VERSIONS.refuse(
                        described, later != null ? later : broken != null ? broken : contradicting(row, full.unit()))
                .build();
    }

    /** A percentage whose counts cannot be, or make another, however it was rounded. */
    private static @Nullable Broken contradicting(TableRow<ReturnCheckedTable> row, @Nullable String unit) {
        Double value = row.find(VALUE);
        Double numerator = row.find(NUMERATOR);
        Double denominator = row.find(DENOMINATOR);
        if (numerator == null || denominator == null || !MeasureUnit.of(unit).isPercent()) {
            return null;
        }
        if (numerator < 0) {
            return Rule.NEGATIVE_COUNT.brokenBy(LandedReturnTable.NUMERATOR, numerator);
        }
        if (denominator < 0) {
            return Rule.NEGATIVE_COUNT.brokenBy(LandedReturnTable.DENOMINATOR, denominator);
        }
        if (denominator == 0) {
            return numerator > 0 ? Rule.COUNTED_OUT_OF_NONE.brokenBy(LandedReturnTable.DENOMINATOR, denominator) : null;
        }
        if (numerator > denominator) {
            return Rule.NUMERATOR_ABOVE_DENOMINATOR.brokenBy(LandedReturnTable.NUMERATOR, numerator);
        }
        return value == null || PublishedFigure.agrees(numerator / denominator * 100, value)
                ? null
                : Rule.VALUE_CONTRADICTS_COUNTS.brokenBy(LandedReturnTable.VALUE, value);
    }

    /** A run knows nothing that came, or was sent, after its day. */
    private static @Nullable Broken later(TableRow<ReturnCheckedTable> row, LocalDate date) {
        if (row.get(PERIOD_END).isAfter(date)) {
            return Rule.PERIOD_AFTER_RUN.brokenByPeriod(row.get(PERIOD_LABEL));
        }
        LocalDate sent = row.find(CHECKED.publishedOn());
        return sent != null && sent.isAfter(date)
                ? Rule.PUBLISHED_AFTER_RUN.brokenBy(LandedReturnTable.SUBMITTED_ON, sent)
                : null;
    }

    private static @Nullable Broken broken(
            @Nullable Rule rule, TableRow<ReturnCheckedTable> row, Description described) {
        if (rule == null) {
            return null;
        }
        return switch (rule) {
            case UNKNOWN_PROVIDER -> rule.brokenBy(PROVIDER_CODE, row.get(PROVIDER_CODE));
            case UNKNOWN_CATALOGUE_ID -> rule.brokenBy(CATALOGUE_ID, described.catalogueId());
            case UNKNOWN_QUALITY_DOMAIN -> rule.brokenBy(QUALITY_DOMAIN, described.domain());
            case UNDESCRIBED_REQUIREMENT -> rule.brokenBy(REQUIREMENT_ID, row.get(REQUIREMENT_ID));
            default -> rule.brokenByPeriod(row.get(PERIOD_LABEL));
        };
    }
}
