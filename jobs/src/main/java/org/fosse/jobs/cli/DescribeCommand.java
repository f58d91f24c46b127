package org.fosse.jobs.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fosse.engine.Job;
import org.fosse.engine.Plan;
import org.fosse.jobs.describe.Dictionary;
import org.fosse.jobs.describe.TaskGraph;
import org.fosse.jobs.run.ExitCode;
import org.fosse.jobs.run.Jobs;
import org.fosse.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fosse describe}: what the declarations say. */
@Command(name = "describe", description = "Prints the data dictionary, the scheduler's task graph or the plan.")
public final class DescribeCommand implements Callable<Integer> {
    /** What can be described. */
    @SuppressWarnings("JavaLangClash")
    enum Subject {
        dictionary,
        airflow,
        plan
    }

    @Parameters(paramLabel = "dictionary|airflow|plan", description = "What to describe.")
    private Subject subject = Subject.plan;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Plan plan = Jobs.plan();
        out.print(
                switch (subject) {
                    case dictionary -> Dictionary.markdown(plan);
                    case airflow -> TaskGraph.json(plan);
                    case plan -> lines(plan);
                });
        out.flush();
        return ExitCode.DONE.code();
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
