package org.fosse.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The account of one file: {@code rowsIn = rowsAccepted + rowsRejected}.
 *
 * @param file path relative to the landing folder, forward slashes; an archive's entry follows after "!/"
 * @param sha256 digest of the file's bytes as delivered, in hex (of the archive for an entry)
 * @param bytes size as delivered
 * @param source id of the source that read it; "unrecognised" when none did
 * @param status what became of it
 * @param rowsIn data rows found (headings, blank lines and total rows that the format defines are not data rows)
 * @param rowsAccepted rows that passed
 * @param rowsRejected rows that did not
 * @param rowsLeftOut of those that passed, rows that say nothing that is used: totals, notes, what is no area here
 * @param encoding character set it was read with; null where there is none
 * @param periodLabel the period the whole file is of; null when rows carry their own
 * @param publishedOn publication date, from the file or a delivery note
 * @param revision revision number, 0 when nothing says otherwise
 * @param message what a data officer should know in one sentence; null when all is well
 * @param remedy what to do, or to look at although the file was read; null when all is well
 */
public record FileReport(
        String file,
        String sha256,
        long bytes,
        String source,
        FileStatus status,
        long rowsIn,
        long rowsAccepted,
        long rowsRejected,
        long rowsLeftOut,
        @Nullable String encoding,
        @Nullable String periodLabel,
        @Nullable LocalDate publishedOn,
        int revision,
        @Nullable String message,
        @Nullable String remedy) {
    public FileReport {
        if (rowsIn != rowsAccepted + rowsRejected) {
            throw new IllegalStateException(file + ": " + rowsIn + " rows in, but " + rowsAccepted + " accepted and "
                    + rowsRejected + " rejected");
        }
    }
}
