package org.fosse.jobs.describe;

import java.util.stream.Collectors;
import org.fosse.engine.Job;
import org.fosse.engine.Plan;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.ForeignKey;
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

                """);
        list(text, plan, Folder.RELEASE);
        text.append("""

                ## The star

                The same for tools that load a model, in the folder `star` of a release: facts, and the dimensions that their keys
                lead to. Each relation is one column, from many rows to one. Of several that lead from one table to another, one
                counts where nothing else is said; the others have a role. The key of a row that has nothing to say is `none`.

                """);
        list(text, plan, Folder.STAR);
        for (Job job : plan.jobs()) {
            job.outputs().stream().filter(Table::published).forEach(table -> append(text, job, table));
        }
        return text.toString();
    }

    private static void list(StringBuilder text, Plan plan, Folder folder) {
        text.append("| table | one row is |\n|---|---|\n");
        for (Table table : plan.tables()) {
            if (table.published() && table.folder() == folder) {
                text.append("| [")
                        .append(table.name())
                        .append("](#")
                        .append(table.name())
                        .append(") | ")
                        .append(table.description())
                        .append(" |\n");
            }
        }
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
                    .append(leadsTo(column))
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

    private static String leadsTo(Column column) {
        ForeignKey key = column.references();
        return key == null
                ? ""
                : " Leads to [%s](#%s)%s."
                        .formatted(key.table(), key.table(), key.role() == null ? "" : " as " + key.role());
    }
}
