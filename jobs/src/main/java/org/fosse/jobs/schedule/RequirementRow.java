package org.fosse.jobs.schedule;

import static org.fosse.schema.table.RequirementCheckedTable.CATALOGUE_ID;
import static org.fosse.schema.table.RequirementCheckedTable.COMMISSIONER_CODE;
import static org.fosse.schema.table.RequirementCheckedTable.CONSEQUENCE;
import static org.fosse.schema.table.RequirementCheckedTable.CONSEQUENCE_CLASS;
import static org.fosse.schema.table.RequirementCheckedTable.CONTRACT_YEAR;
import static org.fosse.schema.table.RequirementCheckedTable.DIRECTION;
import static org.fosse.schema.table.RequirementCheckedTable.DUE_DAYS;
import static org.fosse.schema.table.RequirementCheckedTable.FREQUENCY;
import static org.fosse.schema.table.RequirementCheckedTable.OWNER;
import static org.fosse.schema.table.RequirementCheckedTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.RequirementCheckedTable.REQUIREMENT_ID;
import static org.fosse.schema.table.RequirementCheckedTable.REQUIREMENT_NAME;
import static org.fosse.schema.table.RequirementCheckedTable.REQUIREMENT_TYPE;
import static org.fosse.schema.table.RequirementCheckedTable.REVISION;
import static org.fosse.schema.table.RequirementCheckedTable.THRESHOLD_HIGH;
import static org.fosse.schema.table.RequirementCheckedTable.THRESHOLD_LOW;
import static org.fosse.schema.table.RequirementCheckedTable.TRAJECTORY;
import static org.fosse.schema.table.RequirementCheckedTable.UNIT;
import static org.fosse.schema.table.RequirementCheckedTable.VALID_FROM;
import static org.fosse.schema.table.RequirementCheckedTable.VALID_TO;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fosse.config.ScheduleRequirement;
import org.fosse.config.Schedules;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.tables.ThresholdDirection;
import org.fosse.tables.ThresholdSource;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** One row of a contract's register: a requirement and the threshold that holds from one day to another. */
record RequirementRow(TableRow<RequirementCheckedTable> row) {
    /** What the register itself says, as against where the row stands and what is made of it. */
    private static final List<Field<RequirementCheckedTable, ?>> SAID = List.of(
            CONTRACT_YEAR,
            COMMISSIONER_CODE,
            REQUIREMENT_ID,
            CATALOGUE_ID,
            REQUIREMENT_NAME,
            REQUIREMENT_TYPE,
            OWNER,
            QUALITY_DOMAIN,
            UNIT,
            DIRECTION,
            THRESHOLD_LOW,
            THRESHOLD_HIGH,
            TRAJECTORY,
            VALID_FROM,
            VALID_TO,
            FREQUENCY,
            DUE_DAYS,
            CONSEQUENCE,
            CONSEQUENCE_CLASS,
            REVISION);

    /** The same with what the shared requirement says where the contract is silent. */
    RequirementRow filled(Schedules schedules) {
        ScheduleRequirement shared = schedules
                .find(catalogueId())
                .or(() -> schedules.find(requirementId()))
                .orElse(null);
        if (shared == null) {
            return this;
        }
        RowBuilder<RequirementCheckedTable> filled = RequirementCheckedTable.TABLE
                .row(row)
                .set(CATALOGUE_ID, shared.id())
                .set(REQUIREMENT_NAME, name() == null ? shared.name() : name())
                .set(REQUIREMENT_TYPE, type() == null ? shared.type() : type())
                .set(QUALITY_DOMAIN, domain() == null ? shared.qualityDomain() : domain())
                .set(UNIT, unit() == null ? shared.unit() : unit());
        if (direction() == null) {
            filled.set(DIRECTION, shared.direction())
                    .set(THRESHOLD_LOW, shared.low())
                    .set(THRESHOLD_HIGH, shared.high());
        }
        if (consequence() == null && !shared.consequence().isEmpty()) {
            filled.set(CONSEQUENCE, shared.consequence());
        }
        return new RequirementRow(filled.build());
    }

    String contractYear() {
        return row.get(CONTRACT_YEAR);
    }

    @Nullable
    String commissionerCode() {
        return row.find(COMMISSIONER_CODE);
    }

    String requirementId() {
        return row.get(REQUIREMENT_ID);
    }

    @Nullable
    String catalogueId() {
        return row.find(CATALOGUE_ID);
    }

    @Nullable
    String name() {
        return row.find(REQUIREMENT_NAME);
    }

    @Nullable
    String type() {
        return row.find(REQUIREMENT_TYPE);
    }

    @Nullable
    String owner() {
        return row.find(OWNER);
    }

    @Nullable
    String domain() {
        return row.find(QUALITY_DOMAIN);
    }

    @Nullable
    String unit() {
        return row.find(UNIT);
    }

    @Nullable
    String direction() {
        return row.find(DIRECTION);
    }

    @Nullable
    Double low() {
        return row.find(THRESHOLD_LOW);
    }

    @Nullable
    Double high() {
        return row.find(THRESHOLD_HIGH);
    }

    /** What it asks a value to keep to. */
    Threshold threshold() {
        String direction = direction();
        return new Threshold(
                direction == null ? ThresholdDirection.NONE : Word.of(ThresholdDirection.class, direction),
                low(),
                high(),
                trajectory() ? ThresholdSource.CONTRACT_TRAJECTORY : ThresholdSource.CONTRACT);
    }

    boolean trajectory() {
        return row.is(TRAJECTORY);
    }

    LocalDate from() {
        return row.get(VALID_FROM);
    }

    LocalDate to() {
        return row.get(VALID_TO);
    }

    String frequency() {
        return row.get(FREQUENCY);
    }

    @Nullable
    Integer dueDays() {
        return row.find(DUE_DAYS);
    }

    @Nullable
    String consequence() {
        return row.find(CONSEQUENCE);
    }

    @Nullable
    String consequenceClass() {
        return row.find(CONSEQUENCE_CLASS);
    }

    int revision() {
        return row.get(REVISION);
    }

    boolean holdsOn(LocalDate day) {
        return !from().isAfter(day) && !to().isBefore(day);
    }

    /** Two rows that cannot both be right: they hold on the same day and ask for different things. */
    boolean contradicts(RequirementRow other) {
        boolean sameKind = requirementId().equals(other.requirementId())
                && trajectory() == other.trajectory()
                && revision() == other.revision();
        boolean share = !from().isAfter(other.to()) && !other.from().isAfter(to());
        return sameKind
                && share
                && !(threshold().asksTheSame(other.threshold())
                        && frequency().equals(other.frequency())
                        && Objects.equals(dueDays(), other.dueDays()));
    }

    /** Whether the other row speaks of the same requirement, kind and days in the same revision. */
    boolean sameKey(RequirementRow other) {
        return requirementId().equals(other.requirementId())
                && trajectory() == other.trajectory()
                && revision() == other.revision()
                && from().equals(other.from())
                && to().equals(other.to());
    }

    /** Whether the other row says the same, wherever it stands. */
    boolean saysTheSame(RequirementRow other) {
        return SAID.stream().allMatch(field -> Objects.equals(row.find(field), other.row.find(field)));
    }
}
