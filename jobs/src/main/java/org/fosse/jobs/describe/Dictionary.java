package org.fosse.jobs.describe;

import java.util.stream.Collectors;
import org.fosse.engine.Job;
import org.fosse.engine.Plan;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Role;
import org.fosse.tables.Table;

/** The data dictionary as Markdown: every published table, its columns, its checks and where it comes from. */
public final class Dictionary {
    private Dictionary() {}

    public static String markdown(Plan plan) {
        StringBuilder text = new StringBuilder("""
                # Data dictionary

                Every published table of a release. The columns marked as key identify a row together and are never empty.
                `value` is in the indicator's unit (percent runs from 0 to 100); dates are inclusive.

                | table | one row is |
                |---|---|
                """);
        for (Table table : plan.tables()) {
            if (table.published()) {
                text.append("| [")
                        .append(table.name())
                        .append("](#")
                        .append(table.name())
                        .append(") | ")
                        .append(table.description())
                        .append(" |\n");
            }
        }
        for (Job job : plan.jobs()) {
            job.outputs().stream().filter(Table::published).forEach(table -> append(text, job, table));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Job job, Table table) {
        text.append("\n## ")
                .append(table.name())
                .append("\n\n")
                .append(table.description())
                .append("\n\nMade from: ");
        text.append(
                job.inputs().isEmpty()
                        ? "the landing folder"
                        : job.inputs().stream().map(Table::name).collect(Collectors.joining(", ")));
        text.append(" (stage ").append(table.stage().text()).append(").\n\n");
        text.append("| column | type | key | unit | meaning |\n|---|---|---|---|---|\n");
        for (Column column : table.columns()) {
            text.append("| ")
                    .append(column.name())
                    .append(" | ")
                    .append(column.type().sql())
                    .append(" | ")
                    .append(column.role() == Role.IDENTIFIER ? "key" : column.nullable() ? "" : "never empty")
                    .append(" | ")
                    .append(column.unit())
                    .append(" | ")
                    .append(column.description())
                    .append(" |\n");
        }
        if (!table.checks().isEmpty()) {
            text.append("\nChecked before publication:\n\n");
            for (Check check : table.checks()) {
                text.append("- ")
                        .append(check.name())
                        .append(": ")
                        .append(check.description())
                        .append('\n');
            }
        }
    }
}
