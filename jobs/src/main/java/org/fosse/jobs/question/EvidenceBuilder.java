package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Reason;
import org.fosse.tables.Role;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** Makes a row of table evidence. What is not said is one observation of one period, without severity or certainty. */
final class EvidenceBuilder {
    private final RowBuilder<EvidenceTable> row;

    private EvidenceBuilder(RowBuilder<EvidenceTable> row) {
        this.row = row;
    }

    /** Begins with who it is about and the row it is read from, all of whose key must have been read. */
    static <S> EvidenceBuilder of(Unit unit, TypedTable<S> table, TableRow<S> source) {
        return new EvidenceBuilder(EvidenceTable.TABLE
                .row()
                .set(EvidenceTable.UNIT_CODE, unit.code())
                .set(EvidenceTable.UNIT_LEVEL, unit.level())
                .set(EvidenceTable.UNIT_NAME, unit.name())
                .set(EvidenceTable.PARENT_CODE, unit.parent())
                .set(EvidenceTable.SOURCE_TABLE, table.name())
                .set(EvidenceTable.SOURCE_KEY, key(table, source))
                .set(EvidenceTable.SEVERITY_SCORE, 0.0)
                .set(EvidenceTable.CERTAINTY, 0.0)
                .set(EvidenceTable.POINTS, 1L)
                .set(EvidenceTable.CONSECUTIVE_PERIODS, 1));
    }

    /**
     * The identifiers of a row, divided by slashes; a slash within one is written %2F and a percent sign %25, so that two
     * rows never have one key.
     */
    private static <S> String key(TypedTable<S> table, TableRow<S> row) {
        return table.columns().stream()
                .filter(column -> column.role() == Role.IDENTIFIER)
                .map(column -> text(row.value(table.columns().indexOf(column))))
                .map(text -> text.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Word word ? word.text() : value.toString();
    }

    /** @param code whose it is, where that is another than the unit and speaks for it; null for the unit's own */
    EvidenceBuilder by(@Nullable String code) {
        row.set(EvidenceTable.SPEAKER_CODE, code);
        return this;
    }

    EvidenceBuilder about(IndicatorNames.Indicator indicator) {
        return about(EvidenceKind.QUANTITATIVE, indicator.domain(), indicator.id(), indicator.name())
                .measure(indicator.measure());
    }

    EvidenceBuilder about(EvidenceKind kind, String domain, String subject, String name) {
        row.set(EvidenceTable.KIND, kind)
                .set(EvidenceTable.QUALITY_DOMAIN, domain)
                .set(EvidenceTable.SUBJECT, subject)
                .set(EvidenceTable.SUBJECT_NAME, name);
        return this;
    }

    EvidenceBuilder measure(@Nullable String id) {
        row.set(EvidenceTable.MEASURE_ID, id);
        return this;
    }

    EvidenceBuilder contract(String reference) {
        row.set(EvidenceTable.CONTRACT_REF, reference);
        return this;
    }

    EvidenceBuilder pathway(@Nullable String pathway) {
        row.set(EvidenceTable.PATHWAY, pathway);
        return this;
    }

    EvidenceBuilder says(EvidenceRule rule, EvidenceDirection direction, String phrase) {
        row.set(EvidenceTable.RULE, rule)
                .set(EvidenceTable.DIRECTION, direction)
                .set(EvidenceTable.PHRASE, phrase);
        return this;
    }

    EvidenceBuilder period(LocalDate start, LocalDate end) {
        row.set(EvidenceTable.PERIOD_START, start).set(EvidenceTable.PERIOD_END, end);
        return this;
    }

    EvidenceBuilder since(@Nullable LocalDate day, int consecutivePeriods) {
        row.set(EvidenceTable.SINCE, day).set(EvidenceTable.CONSECUTIVE_PERIODS, consecutivePeriods);
        return this;
    }

    EvidenceBuilder severity(double share) {
        row.set(EvidenceTable.SEVERITY_SCORE, share);
        return this;
    }

    /** @param people how many a missed standard leaves beyond it; null where nobody is counted */
    EvidenceBuilder people(@Nullable Double people) {
        row.set(EvidenceTable.PEOPLE_BEYOND, people);
        return this;
    }

    EvidenceBuilder certainty(double share) {
        row.set(EvidenceTable.CERTAINTY, share);
        return this;
    }

    EvidenceBuilder points(long observations) {
        row.set(EvidenceTable.POINTS, observations);
        return this;
    }

    EvidenceBuilder detail(@Nullable String word) {
        row.set(EvidenceTable.DETAIL, word);
        return this;
    }

    EvidenceBuilder reason(@Nullable Reason reason) {
        row.reason(EvidenceTable.REASON, reason);
        return this;
    }

    EvidenceBuilder reasons(@Nullable String codes) {
        row.set(EvidenceTable.REASON, codes);
        return this;
    }

    TableRow<EvidenceTable> row() {
        return row.build();
    }
}
