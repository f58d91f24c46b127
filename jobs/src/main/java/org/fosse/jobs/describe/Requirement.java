package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of the page of requirements.
 *
 * @param group its letter
 * @param number within the group
 * @param evidence what its answer rests on
 * @param grade as the page says it
 * @param why how it is answered, or why it is not
 */
public record Requirement(String group, int number, List<Evidence> evidence, String grade, String why) {
    private static final Pattern ROW =
            Pattern.compile("(?m)^(\\| ([A-I])(\\d+) \\|[^|\n]*\\|([^|\n]*)\\|)([^|\n]*)\\|([^|\n]*)\\|$");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern TOTALS = Pattern.compile("(?s)(<!-- grades -->\n).*?(<!-- /grades -->)");

    public String id() {
        return group + number;
    }

    /** The rows of the page, in its order. */
    public static List<Requirement> parse(String page) {
        List<Requirement> rows = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            List<Evidence> evidence = SPAN.matcher(row.group(4))
                    .results()
                    .map(span -> Evidence.parse(span.group(1)))
                    .toList();
            rows.add(new Requirement(
                    row.group(2),
                    Integer.parseInt(row.group(3)),
                    evidence,
                    row.group(5).strip(),
                    row.group(6).strip()));
        }
        return rows;
    }

    /** The page with these grades in its rows, and counted by group. */
    public static String regraded(String page, Function<Requirement, Grade> grades) {
        Map<String, Grade> gradeOf = parse(page).stream()
                .collect(Collectors.toMap(Requirement::id, grades, (first, second) -> first, LinkedHashMap::new));
        String rows = ROW.matcher(page).replaceAll(row -> {
            Grade grade = Objects.requireNonNull(gradeOf.get(row.group(2) + row.group(3)));
            return Matcher.quoteReplacement("%s %s |%s|".formatted(row.group(1), grade.text(), row.group(6)));
        });
        return TOTALS.matcher(rows)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + totals(gradeOf) + found.group(2)));
    }

    private static String totals(Map<String, Grade> gradeOf) {
        StringBuilder text = new StringBuilder("""
                | group | rows | answered | thin | claimed | absent |
                |---|---|---|---|---|---|
                """);
        gradeOf.keySet().stream()
                .map(id -> id.substring(0, 1))
                .distinct()
                .forEach(group -> text.append(line(group, gradeOf, group)));
        return text.append(line("all", gradeOf, "")).toString();
    }

    private static String line(String title, Map<String, Grade> gradeOf, String prefix) {
        List<Grade> own = gradeOf.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
        StringBuilder text = new StringBuilder("| " + title + " | " + own.size() + " |");
        for (Grade grade : Grade.values()) {
            text.append(' ').append(own.stream().filter(grade::equals).count()).append(" |");
        }
        return text.append('\n').toString();
    }
}
