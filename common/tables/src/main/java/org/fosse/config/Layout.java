package org.fosse.config;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fosse.tables.AssessmentStatus;
import org.fosse.tables.Level;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;

/**
 * How the tables of one publication are laid out, and what their numbers are: a file of {@code conf/sources}. With it a new
 * publication is read without a line of Java. The keys are explained in conf/README.md.
 *
 * @param id the source's id, in snake_case
 * @param file the file it was read from, below the configuration's folder
 * @param title what the publication is, in plain words
 * @param publisher who publishes it
 * @param page where it is found; null where that is not known
 * @param tried editions that were read from a real file; none means that the layout is known from a description only
 * @param needsPeriod whether a table may not say its period, so that a delivery note must
 */
public record Layout(
        String id,
        String file,
        String title,
        String publisher,
        @Nullable String page,
        List<String> tried,
        boolean needsPeriod,
        List<Sheet> sheets)
        implements Serializable {
    public Layout {
        tried = List.copyOf(tried);
        sheets = List.copyOf(sheets);
    }

    /** Whether no table says whose scores it holds, so that a delivery note must. */
    public boolean needsBody() {
        return sheets.stream().flatMap(sheet -> sheet.scores().stream()).anyMatch(scores -> scores.body() == null);
    }

    /**
     * One shape of table, in a CSV file or on a sheet of a workbook.
     *
     * @param name tells the shapes of a publication apart
     * @param sheetName found in the name of a sheet that has this shape; null where any may
     * @param titled found in a text above the headings, where other tables have the same headings; null where any may stand
     * @param notRead why a table of this shape is known and left alone; null where it is read
     * @param noted whether another table has the same headings, so that a delivery note must say which it is
     * @param columns the headings that each column is known by, by the name that the layout gives it
     * @param optional columns that a table may lack
     * @param bins columns that stand in a row for spans of weeks or days, whose bounds are the pattern's groups, or for the
     *     groups of a breakdown, where it has none
     * @param blankIsZero whether an empty field is nought, where a publisher prints no noughts
     * @param summed whether several rows make one figure
     * @param cumulative whether every edition repeats earlier periods, so that of two files the one that reaches further counts
     * @param mostParts rows that are divided by more breakdowns than this are left out
     * @param keep only rows for which all of it is true are taken
     * @param skip rows for which any of it is true are left out: totals beside their parts, notes below the table
     * @param scores levels of assessment frameworks that it states
     * @param links providers and the areas they serve
     * @param descriptions what it says of the publisher's indicators
     */
    public record Sheet(
            String name,
            @Nullable Pattern sheetName,
            @Nullable Pattern titled,
            @Nullable String notRead,
            boolean noted,
            Map<String, List<String>> columns,
            List<String> optional,
            Map<String, Pattern> bins,
            boolean blankIsZero,
            boolean summed,
            boolean cumulative,
            int mostParts,
            Filter keep,
            Filter skip,
            Time period,
            List<Area> areas,
            List<Breakdown> breakdowns,
            List<Measure> measures,
            List<Flow> flows,
            List<Scores> scores,
            List<Link> links,
            List<SmallArea> smallAreas,
            List<Description> descriptions)
            implements Serializable {
        /** Whether nothing that it says is of a period. */
        public boolean isTimeless() {
            return measures.isEmpty()
                    && flows.isEmpty()
                    && scores.isEmpty()
                    && smallAreas.isEmpty()
                    && !period.isStated();
        }
    }

    /** Words that columns hold; a word between slashes is a pattern, an empty one an empty field. */
    public record Filter(Map<String, List<Word>> words) implements Serializable {
        static final Filter NONE = new Filter(Map.of());

        /** Whether every column holds one of its words; true of an empty filter. */
        public boolean fits(UnaryOperator<String> field) {
            return words.keySet().stream().allMatch(column -> fits(column, field));
        }

        /** Whether any column holds one of its words; false of an empty filter. */
        public boolean fitsAny(UnaryOperator<String> field) {
            return words.keySet().stream().anyMatch(column -> fits(column, field));
        }

        private boolean fits(String column, UnaryOperator<String> field) {
            String text = field.apply(column);
            return words.getOrDefault(column, List.of()).stream().anyMatch(word -> word.fits(text));
        }
    }

    /** @param pattern null where the word itself is meant, whatever its case */
    public record Word(String text, @Nullable Pattern pattern) implements Serializable {
        public boolean fits(String field) {
            return pattern == null ? text.equalsIgnoreCase(field) : Matching.finds(pattern, field);
        }
    }

    /**
     * Where a table's period stands: in a column, in two columns of first and last day, in a year's and a month's column, or
     * beside a label above the heading. Where it has none of these, a delivery note says it.
     *
     * @param run a run of columns each of which is a period of its own, that of its heading
     * @param heading the column whose heading ends in, or holds, the two digits of the year ("icb22_code")
     * @param strip what is taken off the column's text before it is read
     * @param span "month", "quarter", "year" (financial) or "calendar_year" where a day stands for the span it lies in; null to take it as it is
     * @param months how many months the period has, where only its end is said; 0 to take it as it is
     * @param lag how many months before the month that is said those months end
     */
    public record Time(
            @Nullable String column,
            @Nullable String start,
            @Nullable String end,
            @Nullable String year,
            @Nullable String month,
            @Nullable String title,
            @Nullable String heading,
            @Nullable String run,
            @Nullable Pattern strip,
            @Nullable Span span,
            int months,
            int lag)
            implements Serializable {
        /** Whether the table says its period anywhere. */
        boolean isStated() {
            return Stream.of(column, start, year, title, heading, strip).anyMatch(Objects::nonNull);
        }
    }

    public enum Span {
        MONTH,
        QUARTER,
        YEAR,
        CALENDAR_YEAR
    }

    /**
     * An area that a row's figures are of; a row may have several, such as its provider and its commissioner.
     *
     * @param level null where a column says it
     * @param levelColumn the column that says it
     * @param levels what its words mean; a row with another word is not of this area
     * @param code the column with its code; null where every row is of England
     * @param name the column with its name; null where there is none
     * @param ons the column with its ONS code beside the main one
     * @param england words that stand for England in place of a code
     * @param keep rows that are of this area
     */
    public record Area(
            @Nullable Level level,
            @Nullable String levelColumn,
            Map<String, Level> levels,
            @Nullable String code,
            @Nullable String name,
            @Nullable String ons,
            List<Word> england,
            Filter keep)
            implements Serializable {}

    /**
     * A column that divides figures into groups.
     *
     * @param name what tables call it ("treatment_function")
     * @param total words of rows that are of all groups together
     * @param words what its groups are called, for words that other editions call otherwise
     * @param keep rows that it divides; others are of all groups
     */
    public record Breakdown(String name, String column, List<Word> total, Map<String, String> words, Filter keep)
            implements Serializable {}

    /**
     * One indicator.
     *
     * @param indicator its id; the start of it, or nothing, where a column says the rest
     * @param indicatorColumn the column that says the rest of the id; null where there is none
     * @param nameColumn the column with the indicator's name
     * @param groups the group that its columns are of, by breakdown, where a table has a column for each
     * @param value as published, with its factor to the unit of the catalogue; limits accordingly
     * @param lower limits of 95%
     * @param deviation the standard deviation of what the value is a mean of, as many as the denominator says: limits of 95%
     *     come from it where none are printed
     * @param sampled whether the value is a share, in percent, of the answers that the denominator counts: limits of 95% come from
     *     the two where none are printed
     * @param by the breakdowns of each cut that rows are added up to, none of them for all together; no cut at all means that
     *     each row keeps its own groups
     * @param numeratorKeep rows that count into the numerator
     * @param denominatorKeep rows that count into the denominator: all that are kept where it is empty. Where it is not, the
     *     two stand in rows of their own, and one that is not there is missing and not nought
     */
    public record Measure(
            String indicator,
            @Nullable String indicatorColumn,
            @Nullable String nameColumn,
            Map<String, String> groups,
            @Nullable Amount numerator,
            @Nullable Amount denominator,
            @Nullable Amount value,
            @Nullable Amount lower,
            @Nullable Amount upper,
            @Nullable Amount deviation,
            boolean sampled,
            double factor,
            @Nullable String unit,
            @Nullable String note,
            List<List<String>> by,
            Filter keep,
            Filter numeratorKeep,
            Filter denominatorKeep)
            implements Serializable {
        /** Whether each column of a run has a figure of its own. */
        public boolean isOfEachColumn() {
            return value != null && value.rule() == BinRule.EACH;
        }

        /** Whether numerator and denominator stand in rows of their own. */
        public boolean isInRowsApart() {
            return !denominatorKeep.words().isEmpty();
        }
    }

    /**
     * What goes on between a provider and the areas that a row is of: the areas of its table that are no providers.
     *
     * @param flow what it is ("waiting_list")
     * @param basis how the area is known
     * @param provider the column with the provider's code
     * @param amount how much: a count, or a share of all that the provider does
     * @param share whether it is a share
     * @param sizedBy the flows of counts that say how large each provider is, where the amount is a share; the first that is
     *     at hand counts
     */
    public record Flow(
            String flow,
            ShareBasis basis,
            String provider,
            Amount amount,
            boolean share,
            List<String> sizedBy,
            Filter keep)
            implements Serializable {}

    /**
     * A published status or rating, as a level of a framework. Its round is the table's period. Whose it is, its code alone
     * says: one that is of no body known is left out, since such a publication lists everybody.
     *
     * @param domain null where a column says it
     * @param domainColumn the column that says it
     * @param domains the framework's domain for each of its words
     * @param body the column with the body's code; null where a delivery note says whose the table is
     * @param assessedOn the column with the day; a longer period counts from its first day
     * @param level the column with the word for the level
     * @param outcomes what the words mean
     */
    public record Scores(
            String framework,
            @Nullable String domain,
            @Nullable String domainColumn,
            Map<String, String> domains,
            String voice,
            @Nullable String body,
            String assessedOn,
            String level,
            List<Outcome> outcomes,
            Filter keep)
            implements Serializable {}

    /**
     * A small area (LSOA) that a row speaks of, and what it says: how deprived it is, that it lies in the areas of the row, how
     * many of its people belong to them, or what it became. Small areas are no areas: figures of areas are made of them.
     *
     * @param code the column with its code
     * @param decile national decile, 1 the most deprived; null where the row says none
     * @param score higher is more deprived
     * @param people who live in it, beside a decile; otherwise those of them that belong to the areas of the row
     * @param became the column with the code that it became in whole or in part
     */
    public record SmallArea(
            String code,
            @Nullable String decile,
            @Nullable String score,
            @Nullable String people,
            @Nullable String became,
            Filter keep)
            implements Serializable {}

    /**
     * What words of a level's column mean.
     *
     * @param level null where there is none
     * @param status why there is none; SCORED otherwise
     */
    public record Outcome(@Nullable Integer level, AssessmentStatus status, List<Word> words) implements Serializable {}

    /**
     * What a publisher's own list says of an indicator, for those that the catalogue does not have.
     *
     * @param indicator the start of its id
     * @param indicatorColumn the column with the rest
     * @param polarities the words for each; another means no judgement
     * @param valueTypes the words for each; another means a score
     */
    public record Description(
            String indicator,
            String indicatorColumn,
            @Nullable String name,
            @Nullable String description,
            @Nullable String unit,
            @Nullable String polarity,
            Map<Polarity, List<Word>> polarities,
            @Nullable String valueType,
            Map<ValueType, List<Word>> valueTypes)
            implements Serializable {}

    /** A provider, and an area that it serves, by the columns with their codes. */
    public record Link(String provider, String area, Level areaLevel, Filter keep) implements Serializable {}

    /**
     * A number made from a row: columns added up and taken off, different words of a column counted, or something of a run
     * of bins.
     *
     * @param plus columns that are added
     * @param less columns that are taken off
     * @param bins the run of bins; null for columns
     * @param bound the bound of bins up to or from which they are added, or the percentile
     * @param mean whether the sum is divided by its rows
     */
    public record Amount(
            List<String> plus,
            List<String> less,
            @Nullable String bins,
            @Nullable BinRule rule,
            double bound,
            boolean mean)
            implements Serializable {}

    public enum BinRule {
        UP_TO,
        FROM,
        PERCENTILE,
        /** A figure of each column, its heading the group; an empty one gives none. */
        EACH,
        /** The columns that are not empty, added up. */
        SUM,
        /** Of one column: how many different words it holds, over the rows that are added up. */
        DISTINCT
    }
}
