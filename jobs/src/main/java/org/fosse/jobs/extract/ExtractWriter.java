package org.fosse.jobs.extract;

import static org.apache.spark.sql.functions.col;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/** Writes one folder per network, from the protected table and nothing else: {@code variation.parquet} and {@code variation.csv}. */
public final class ExtractWriter {
    private static final String NETWORK = "network_code";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    /** What spreadsheet programs would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private ExtractWriter() {}

    /**
     * Writes the folders.
     *
     * @param extracts rows of {@link NetworkExtractTable#TABLE}
     * @param folder the extracts folder; made if it is not there
     * @return the networks that have one
     */
    public static List<String> write(Dataset<Row> extracts, Path folder) {
        try {
            Files.createDirectories(folder);
            writeParquet(extracts, folder);
            return List.copyOf(writeCsv(extracts, folder));
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    private static void writeParquet(Dataset<Row> extracts, Path folder) throws IOException {
        Path raw = folder.resolve(".parquet");
        Column[] order =
                NetworkExtractTable.TABLE.keys().stream().map(name -> col(name)).toArray(Column[]::new);
        extracts.withColumn("folder", col(NETWORK))
                .repartition(1)
                .sortWithinPartitions(order)
                .write()
                .partitionBy("folder")
                .option("compression", "zstd")
                .parquet(raw.toString());
        try (Stream<Path> folders = Files.list(raw)) {
            for (Path network : folders.filter(Files::isDirectory).sorted().toList()) {
                String code = String.valueOf(network.getFileName()).substring("folder=".length());
                Path target = networkFolder(folder, code);
                try (Stream<Path> files = Files.list(network)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".parquet"))
                            .toList()) {
                        Files.move(file, target.resolve("variation.parquet"));
                    }
                }
            }
        }
        deleteTree(raw);
    }

    private static Set<String> writeCsv(Dataset<Row> extracts, Path folder) throws IOException {
        Column[] order =
                NetworkExtractTable.TABLE.keys().stream().map(name -> col(name)).toArray(Column[]::new);
        Set<String> networks = new TreeSet<>();
        // The rows come network by network, so that one file is open at a time.
        PeekingRows rows = new PeekingRows(extracts.orderBy(order).toLocalIterator());
        while (rows.hasNext()) {
            String code = rows.peek().getAs(NETWORK);
            networks.add(code);
            Path file = networkFolder(folder, code).resolve("variation.csv");
            try (CsvWriter writer = CsvWriter.builder().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                writer.writeRecord(NetworkExtractTable.TABLE.columnNames());
                while (rows.hasNext() && code.equals(rows.peek().getAs(NETWORK))) {
                    writer.writeRecord(texts(rows.next()));
                }
            }
        }
        return networks;
    }

    private static String[] texts(Row row) {
        String[] fields = new String[row.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = text(row.get(i));
        }
        return fields;
    }

    /** Rows that can be looked at before they are taken. */
    private static final class PeekingRows {
        private final Iterator<Row> rows;
        private @Nullable Row next;

        PeekingRows(Iterator<Row> rows) {
            this.rows = rows;
            this.next = rows.hasNext() ? rows.next() : null;
        }

        boolean hasNext() {
            return next != null;
        }

        Row peek() {
            Row row = next;
            if (row == null) {
                throw new java.util.NoSuchElementException();
            }
            return row;
        }

        Row next() {
            Row row = peek();
            next = rows.hasNext() ? rows.next() : null;
            return row;
        }
    }

    /** Text that a spreadsheet would run as a formula starts with an apostrophe instead; numbers stay numbers. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static Path networkFolder(Path folder, String code) throws IOException {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("network code '" + code + "' cannot name a folder");
        }
        return Files.createDirectories(folder.resolve(code));
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
