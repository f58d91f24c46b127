package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import org.fosse.engine.Store;
import org.fosse.jobs.extract.CsvFile;
import org.fosse.schema.table.RejectedRowTable;

/** Every rejected row with its reason and remedy, in a file that a data officer can open. */
final class RejectedRowsFile {
    static final String NAME = "rejected_row.csv";

    private RejectedRowsFile() {}

    /** Writes it into a folder. */
    static Path write(Store store, Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try (CsvFile<RejectedRowTable> csv = new CsvFile<>(file, RejectedRowTable.TABLE)) {
            store.forEach(RejectedRowTable.TABLE, csv::write);
        }
        return file;
    }
}
