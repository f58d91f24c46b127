package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fosse.engine.Job;
import org.fosse.engine.Plan;
import org.fosse.jobs.describe.Ddl;
import org.fosse.jobs.describe.Ddl.Dialect;
import org.fosse.jobs.describe.Dictionary;
import org.fosse.jobs.describe.Evidence;
import org.fosse.jobs.describe.ReleaseFacts;
import org.fosse.jobs.describe.Requirement;
import org.fosse.jobs.describe.TaskGraph;
import org.fosse.jobs.run.ExitCode;
import org.fosse.jobs.run.Jobs;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fosse describe}: what the declarations say. */
@Command(
        name = "describe",
        description = {
            "Prints the data dictionary, the scheduler's task graph, the plan, the tables of a release in the SQL of an engine, or"
                    + " what a release holds of that which docs/requirements.md rests on."
        })
public final class DescribeCommand implements Callable<Integer> {
    /** What can be described. */
    @SuppressWarnings("JavaLangClash")
    enum Subject {
        dictionary,
        airflow,
        plan,
        ddl,
        requirements
    }

    @Parameters(paramLabel = "dictionary|airflow|plan|ddl|requirements", description = "What to describe.")
    private Subject subject = Subject.plan;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            description = "For ddl and requirements: another release than the current one.")
    private String release = "";

    @Option(
            names = "--dialect",
            paramLabel = "duckdb|spark|synapse|snowflake",
            description = "For ddl: whose SQL. Default: duckdb.")
    private String dialect = "duckdb";

    @Option(
            names = "--location",
            paramLabel = "FOLDER|URL",
            description =
                    "For ddl: the release as the engine names it, such as abfss://share@account.dfs.core.windows.net/fosse/"
                            + "releases/2026-03-31-1. Default: its folder here.")
    private String location = "";

    @Option(
            names = "--page",
            paramLabel = "FILE",
            defaultValue = "${sys:fosse.home:-.}/docs/requirements.md",
            description = "For requirements: the page. Default: docs/requirements.md, in Fosse's own folder.")
    private Path page = Path.of("docs", "requirements.md");

    @Option(
            names = "--dag",
            paramLabel = "SETTING=VALUE",
            description =
                    "For airflow: a setting of the DAG that is not to be as usual, such as operator=kubernetes; may be given several times. docs/operations.md lists them.")
    private Map<String, String> dag = Map.of();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        Plan plan = Jobs.plan();
        out.print(
                switch (subject) {
                    case dictionary -> Dictionary.markdown(plan);
                    case airflow -> graph(plan);
                    case plan -> lines(plan);
                    case ddl -> ddl(plan);
                    case requirements -> facts(plan);
                });
        out.flush();
        return ExitCode.DONE.code();
    }

    private String ddl(Plan plan) throws IOException {
        Dialect chosen = Arrays.stream(Dialect.values())
                .filter(each -> each.name().equalsIgnoreCase(dialect))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no dialect '" + dialect + "': duckdb, spark, synapse or snowflake."));
        Release resolved = resolved();
        Set<String> made = resolved.manifest().tables().stream()
                .map(Manifest.ReleasedTable::name)
                .collect(Collectors.toSet());
        List<Table> tables = plan.tables().stream()
                .filter(table -> table.published() && made.contains(table.name()))
                .toList();
        String at = location.isEmpty() ? resolved.folder().toRealPath().toString() : location.replaceFirst("/+$", "");
        return Ddl.script(chosen, tables, at);
    }

    private Release resolved() throws IOException {
        return release.isEmpty() ? published.getCurrent() : published.getRelease(release);
    }

    private String graph(Plan plan) {
        try {
            return TaskGraph.json(plan, dag);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--dag: " + e.getMessage() + ".", e);
        }
    }

    private String facts(Plan plan) throws IOException {
        List<Evidence> evidence = Requirement.parse(Files.readString(page)).stream()
                .flatMap(row -> row.evidence().stream())
                .filter(each -> each.command().isEmpty())
                .distinct()
                .toList();
        Release resolved = resolved();
        List<String> tables = resolved.manifest().tables().stream()
                .map(Manifest.ReleasedTable::name)
                .toList();
        published.folder().fetchTables(resolved, tables);
        try (ReleaseQuery database = new ReleaseQuery(resolved, Set.copyOf(tables))) {
            return ReleaseFacts.of(evidence, plan, tables, database::rows).csv();
        } catch (SQLException e) {
            throw new IOException("The release could not be read: " + e.getMessage(), e);
        }
    }

    private static String lines(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Job job : plan.jobs()) {
            String inputs = job.inputs().isEmpty()
                    ? "the landing folder"
                    : job.inputs().stream().map(Table::name).collect(Collectors.joining(", "));
            for (Table table : job.outputs()) {
                text.append("%-8s %-22s %-9s <- %s%n"
                        .formatted(
                                table.stage().text(),
                                table.name(),
                                table.published() ? "published" : "working",
                                inputs));
            }
        }
        return text.toString();
    }
}
