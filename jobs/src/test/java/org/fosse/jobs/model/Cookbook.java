package org.fosse.jobs.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of questions, read: under each heading that begins with a number a question's SQL, the same in Python, and the
 * answer as a table.
 */
record Cookbook(List<Question> questions) {
    private static final Pattern QUESTION = Pattern.compile(
            "(?m)^## (?<name>\\d+\\. .+)\\n(?:(?!## ).*\\n)*?```sql\\n(?<sql>(?:(?!```).*\\n)*)```\\n\\n"
                    + "(?<answer>(?:\\|.*\\n)*)\\n?```python\\n");

    /**
     * @param from where in the page the answer begins
     * @param to where it ends
     */
    record Question(String name, String sql, String answer, int from, int to) {}

    static Cookbook of(String page) {
        List<Question> questions = new ArrayList<>();
        for (Matcher each = QUESTION.matcher(page); each.find(); ) {
            questions.add(new Question(
                    each.group("name"),
                    each.group("sql"),
                    each.group("answer"),
                    each.start("answer"),
                    each.end("answer")));
        }
        return new Cookbook(questions);
    }

    /** Rows, the first of them the names of the columns, as the page shows them; what is missing is an empty cell. */
    static String table(List<List<Object>> rows) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append(line(rows.get(i)));
            if (i == 0) {
                table.append("|---".repeat(rows.get(0).size())).append("|\n");
            }
        }
        return table.toString();
    }

    private static String line(List<Object> row) {
        return row.stream().map(Cookbook::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString().replace("|", "\\|");
    }
}
