package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.engine.Plan;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a release that a requirement's answer rests on, as the page of requirements writes it:
 * {@code table.column where word_column=this/that and other=this at system place filled 50% from action_register}.
 * Without a column it is the rows themselves. A condition may name a column of the table, or of table {@code indicator}
 * where the table has indicators; {@code !=} excludes, and a star at the end of a word stands for any ending. A command
 * of Fosse's own ({@code fosse sign --role}) is evidence too.
 *
 * @param text as written
 * @param table its name; empty for a command
 * @param column the column that must be filled; null where rows are enough
 * @param levels at each of which it must be there; empty where rows of any kind do
 * @param leastPercent the least share of the rows in which the column must be filled
 * @param form Fosse's own form that gives it, so that the sample's release is asked; null where real files must
 */
public record Evidence(
        String text,
        String table,
        @Nullable String column,
        List<Condition> conditions,
        List<String> levels,
        int leastPercent,
        @Nullable String form) {

    /** Below this share of its rows, a column is nearly always empty. */
    static final int LEAST_PERCENT = 20;

    private static final String COMMAND = "fosse ";
    private static final Pattern FORM = Pattern.compile("([a-z_]+)(?:\\.([a-z0-9_]+))?(?: where (.+?))?"
            + "(?: at ([a-z_]+(?: [a-z_]+)*?))?(?: filled (\\d{1,3})%)?(?: from ([a-z_]+))?");
    private static final Pattern CONDITION = Pattern.compile("([a-z0-9_]+)(!?=)(.+)");
    private static final List<String> LEVEL_COLUMNS = List.of(
            RateTable.AREA_LEVEL.name(),
            SignalTable.UNIT_LEVEL.name(),
            AssessmentScoreTable.BODY_LEVEL.name(),
            VariationTable.CHILD_LEVEL.name());

    /** A column that must hold one of some words, or none of them. */
    public record Condition(String column, boolean excluded, List<String> words) {
        private String sql(String name) {
            String any = words.stream()
                    .map(word -> word.endsWith("*")
                            ? "starts_with(" + name + "::VARCHAR, " + quoted(word.substring(0, word.length() - 1)) + ")"
                            : name + "::VARCHAR = " + quoted(word))
                    .collect(Collectors.joining(" OR ", "(", ")"));
            return excluded ? "NOT coalesce(" + any + ", false)" : any;
        }

        private static String quoted(String word) {
            return "'" + word.replace("'", "''") + "'";
        }
    }

    /**
     * Reads what stands between two backticks of the page.
     *
     * @throws IllegalArgumentException with what is wrong, if it is not of this form
     */
    public static Evidence parse(String text) {
        if (text.startsWith(COMMAND)) {
            return new Evidence(text, "", null, List.of(), List.of(), LEAST_PERCENT, null);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form of evidence: table.column where"
                    + " column=word at level filled 50% from form");
        }
        List<Condition> conditions = new ArrayList<>();
        for (String each : form.group(3) == null ? new String[0] : form.group(3).split(" and ", -1)) {
            Matcher condition = CONDITION.matcher(each);
            if (!condition.matches()) {
                throw new IllegalArgumentException("'" + each + "' in '" + text + "' is no condition column=word");
            }
            conditions.add(new Condition(
                    condition.group(1),
                    condition.group(2).startsWith("!"),
                    List.of(condition.group(3).split("/", -1))));
        }
        return new Evidence(
                text,
                form.group(1),
                form.group(2),
                List.copyOf(conditions),
                form.group(4) == null ? List.of() : List.of(form.group(4).split(" ", -1)),
                form.group(5) == null ? LEAST_PERCENT : Integer.parseInt(form.group(5)),
                form.group(6));
    }

    /** The words of the command, without its first; empty for a table. */
    public List<String> command() {
        return table.isEmpty() ? Arrays.asList(text.substring(COMMAND.length()).split(" ", -1)) : List.of();
    }

    /**
     * A query for its rows: the level (empty where the table has none), how many rows, and in how many of them the column is
     * filled.
     *
     * @throws IllegalArgumentException with what is wrong, if it names a table or column that is not published
     */
    public String query(Plan plan) {
        Table from = published(plan, table)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "': no table is called " + table));
        Optional<String> level =
                LEVEL_COLUMNS.stream().filter(from.columnNames()::contains).findFirst();
        if (level.isEmpty() && !levels.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "': " + table + " has no levels");
        }
        boolean joined = false;
        List<String> where = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean own = from.columnNames().contains(condition.column());
            where.add(
                    condition.sql((own ? "t." : "i.") + nameIn(own ? from : IndicatorTable.TABLE, condition.column())));
            joined |= !own;
        }
        String key = IndicatorTable.INDICATOR_ID.name();
        if (joined && !from.columnNames().contains(key)) {
            throw new IllegalArgumentException("'" + text + "' names a column that " + table + " has not");
        }
        return "SELECT %s, count(*), count(%s) FROM \"%s\" AS t%s%s GROUP BY 1 ORDER BY 1"
                .formatted(
                        level.map(name -> "coalesce(t." + name + ", '')").orElse("''"),
                        column == null ? "*" : "nullif(t." + nameIn(from, column) + "::VARCHAR, '')",
                        table,
                        joined ? " JOIN " + IndicatorTable.TABLE.name() + " AS i ON t." + key + " = i." + key : "",
                        where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where));
    }

    private String nameIn(Table from, String name) {
        if (!from.columnNames().contains(name)) {
            throw new IllegalArgumentException("'" + text + "': " + from.name() + " has no column " + name);
        }
        return "\"" + name + "\"";
    }

    private static Optional<Table> published(Plan plan, String name) {
        return plan.tables().stream()
                .filter(each -> each.published() && each.name().equals(name))
                .findFirst();
    }
}
