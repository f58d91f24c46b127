package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fosse.jobs.run.ExitCode;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.tables.PrintableText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a release a question. */
@Command(
        name = "sql",
        description = {
            "Query the current release (DuckDB's SQL). Without a query: list its tables.",
            "Example: fosse sql \"SELECT * FROM variation LIMIT 5\""
        })
public final class SqlCommand implements Callable<Integer> {
    @Mixin
    private PublishedOption published = new PublishedOption();

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query; - reads it from standard input.")
    private String query = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = Format.Converter.class,
            completionCandidates = Format.Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(names = "--release", paramLabel = "RELEASE", description = "Another release than the current one.")
    private String release = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Release resolved = release.isEmpty() ? published.getCurrent() : published.getRelease(release);
        RowPrinter printer = new RowPrinter(
                command.commandLine().getOut(), command.commandLine().getErr());
        String text = query.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : query;
        if (text.isBlank()) {
            printer.print(format, new TableRows(resolved.manifest().tables().iterator()));
            return ExitCode.DONE.code();
        }
        Set<String> tables = named(resolved, text);
        published.folder().fetchTables(resolved, tables);
        try (ReleaseQuery database = new ReleaseQuery(resolved, tables);
                PreparedStatement statement = database.prepare(text);
                ResultSet result = statement.executeQuery()) {
            printer.print(format, new ResultRows(result));
            ClassArchive.keep(command.commandLine().getErr());
            return ExitCode.DONE.code();
        } catch (SQLException e) {
            PrintWriter err = command.commandLine().getErr();
            ("fosse: " + e.getMessage()).lines().map(PrintableText::of).forEach(err::println);
            return ExitCode.USAGE.code();
        }
    }

    /** The tables that a query may name: those whose name stands in it; without any, all. Of a store, others need not be fetched. */
    private Set<String> named(Release release, String text) {
        Set<String> all = release.manifest().tables().stream()
                .map(Manifest.ReleasedTable::name)
                .collect(Collectors.toSet());
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> named = all.stream().filter(lower::contains).collect(Collectors.toSet());
        return published.store().isEmpty() || named.isEmpty() ? all : named;
    }

    /** The tables of a release as rows. */
    private record TableRows(Iterator<Manifest.ReleasedTable> tables) implements RowPrinter.Rows {
        @Override
        public List<String> columns() {
            return List.of("table", "rows");
        }

        @Override
        public List<@Nullable Object> next() {
            if (!tables.hasNext()) {
                return List.of();
            }
            Manifest.ReleasedTable table = tables.next();
            return List.of(table.name(), table.rows());
        }
    }

    /** The rows of an answer. */
    private static final class ResultRows implements RowPrinter.Rows {
        private final ResultSet result;
        private final List<String> columns = new ArrayList<>();

        ResultRows(ResultSet result) throws SQLException {
            this.result = result;
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnLabel(i));
            }
        }

        @Override
        public List<String> columns() {
            return columns;
        }

        @Override
        public List<@Nullable Object> next() throws IOException {
            try {
                List<@Nullable Object> row = new ArrayList<>();
                if (result.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        row.add(result.getObject(i));
                    }
                }
                return row;
            } catch (SQLException e) {
                throw new IOException("The release could not be read to its end: " + e.getMessage(), e);
            }
        }
    }
}
