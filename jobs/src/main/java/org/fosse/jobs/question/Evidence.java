package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.fosse.tables.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one unit, subject and period, in the terms that all sources share.
 *
 * @param unit the unit
 * @param domain the part of quality
 * @param pathway the pathway of care; null where the source names none
 * @param source the table it comes from
 * @param key the row's identifiers in that table, divided by slashes; only ever compared whole
 * @param contract the contract that asks for it; null for what no contract asks for
 * @param subject the indicator, requirement, domain of a framework or theme
 * @param subjectName its name
 * @param kind {@link #QUANTITATIVE}, {@link #CONTRACT}, {@link #ASSESSMENT} or {@link #QUALITATIVE}
 * @param rule what it is looked at for: {@link #CHART} and the others
 * @param side {@link #CONCERN}, {@link #GOOD}, {@link #NEITHER} or {@link #UNKNOWN}
 * @param from first day of its period
 * @param to last day of its period
 * @param since since when it is so; null where only the period itself is known of
 * @param size how grave or how good, 0 to 1
 * @param sure how certain, 0 to 1
 * @param points observations it rests on
 * @param run periods in a row on this side, as far as the source counts them; otherwise 1
 * @param detail a word of the source's own that its rule needs; null where none does
 * @param phrase what it says, as a part of a sentence
 * @param reason why nothing can be said, as codes; null where something can
 */
record Evidence(
        Unit unit,
        String domain,
        @Nullable String pathway,
        String source,
        String key,
        @Nullable String contract,
        String subject,
        String subjectName,
        String kind,
        String rule,
        String side,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate since,
        double size,
        double sure,
        long points,
        int run,
        @Nullable String detail,
        String phrase,
        @Nullable String reason) {
    static final String QUANTITATIVE = "quantitative";
    static final String CONTRACT = "contract";
    static final String ASSESSMENT = "assessment";
    static final String QUALITATIVE = "qualitative";

    static final String CONCERN = "concern";
    static final String GOOD = "good";
    static final String NEITHER = "neither";
    static final String UNKNOWN = "unknown";

    /** What a control chart shows now. */
    static final String CHART = "special_cause";
    /** One point of a control chart. */
    static final String POINT = "chart_point";

    static final String ASSURANCE = "assurance";
    static final String FUNNEL = "funnel";
    static final String RANK = "rank";
    static final String SUSPECT = "suspect";
    static final String BREACH = "breach";
    static final String SUPPORT = "support";
    static final String BEST = "best";
    static final String RETURN = "return";
    static final String INEQUALITY = "inequality";
    static final String CHANGE = "assessment_change";
    static final String LEVEL = "assessment_level";
    static final String RATING = "rating";
    static final String VOICES = "voices";
    static final String NEVER = "never_scored";
    static final String INTELLIGENCE = "intelligence";
    static final String ACTION = "action";
    static final String HARM = "harm";

    /** Evidence that no contract stands behind. */
    Evidence(
            Unit unit,
            String domain,
            @Nullable String pathway,
            String source,
            String key,
            String subject,
            String subjectName,
            String kind,
            String rule,
            String side,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate since,
            double size,
            double sure,
            long points,
            int run,
            @Nullable String detail,
            String phrase,
            @Nullable String reason) {
        this(
                unit,
                domain,
                pathway,
                source,
                key,
                null,
                subject,
                subjectName,
                kind,
                rule,
                side,
                from,
                to,
                since,
                size,
                sure,
                points,
                run,
                detail,
                phrase,
                reason);
    }

    static double share(double value) {
        return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
    }

    /** What may follow one another in time: one subject, and of a contract's requirements those of one contract. */
    List<String> theme() {
        return List.of(domain, subject, contract == null ? "" : contract);
    }

    /** Whether no period of this one's length is missing between an earlier one and it. */
    boolean follows(Evidence earlier) {
        return PeriodKind.of(from, to).missingBetween(earlier.to, from) == 0;
    }

    Row row(RowBuilder row) {
        return row.set("unit_code", unit.code())
                .set("source_table", source)
                .set("rule", rule)
                .set("source_key", key)
                .set("unit_level", unit.level())
                .set("unit_name", unit.name())
                .set("parent_code", unit.parent())
                .set("quality_domain", domain)
                .set("pathway", pathway)
                .set("contract_ref", contract)
                .set("subject", subject)
                .set("subject_name", subjectName)
                .set("kind", kind)
                .set("side", side)
                .set("period_start", from)
                .set("period_end", to)
                .set("since", since)
                .set("size", size)
                .set("sure", sure)
                .set("points", points)
                .set("run", run)
                .set("detail", detail)
                .set("phrase", phrase)
                .set("reason", reason)
                .build();
    }

    static Evidence read(Row row) {
        return new Evidence(
                new Unit(
                        row.getAs("unit_code"),
                        row.getAs("unit_level"),
                        row.getAs("unit_name"),
                        row.getAs("parent_code")),
                row.getAs("quality_domain"),
                row.getAs("pathway"),
                row.getAs("source_table"),
                row.getAs("source_key"),
                row.getAs("contract_ref"),
                row.getAs("subject"),
                row.getAs("subject_name"),
                row.getAs("kind"),
                row.getAs("rule"),
                row.getAs("side"),
                row.getAs("period_start"),
                row.getAs("period_end"),
                row.getAs("since"),
                row.<Double>getAs("size"),
                row.<Double>getAs("sure"),
                row.<Long>getAs("points"),
                row.<Integer>getAs("run"),
                row.getAs("detail"),
                row.getAs("phrase"),
                row.getAs("reason"));
    }
}
