package org.fosse.engine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one partition into a file per table; a table without rows in it gets none. */
final class SplitFiles implements Closeable {
    private final int number;
    private final List<Table> tables;
    private final List<String> folders;
    private final @Nullable TableFile[] files;

    private SplitFiles(int number, List<Table> tables, List<String> folders) {
        this.number = number;
        this.tables = tables;
        this.folders = folders;
        this.files = new TableFile[tables.size()];
    }

    static List<TableFile.Part> write(
            int number, List<Table> tables, List<String> folders, Iterator<SplitJob.Part> rows) {
        SplitFiles split = new SplitFiles(number, tables, folders);
        try (split) {
            while (rows.hasNext()) {
                split.write(rows.next());
            }
        } catch (IOException e) {
            throw StopException.output(Path.of(folders.get(0)), e);
        }
        List<TableFile.Part> parts = new ArrayList<>();
        for (TableFile file : split.files) {
            if (file != null) {
                parts.add(file.part());
            }
        }
        return parts;
    }

    private void write(SplitJob.Part part) throws IOException {
        int table = part.table();
        TableFile file = files[table];
        if (file == null) {
            file = TableFile.ofTask(number, folders.get(table), tables.get(table));
            files[table] = file;
        }
        file.write(part.row());
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : files) {
            if (file != null) {
                file.close();
            }
        }
    }
}
