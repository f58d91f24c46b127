package org.fosse.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.sources.input.Archive;
import org.fosse.sources.input.Content;
import org.fosse.sources.input.ContentKind;
import org.fosse.sources.input.CsvRows;
import org.fosse.sources.input.OdsRows;
import org.fosse.sources.input.ParquetRows;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.UnreadableException;
import org.fosse.sources.input.XlsRows;
import org.fosse.sources.input.XlsbRows;
import org.fosse.sources.input.XlsxRows;

/** Opens the rows of a landing file. */
final class FileRows {
    private FileRows() {}

    static InputStream bytes(LandingFile file, Limits limits) throws IOException {
        return Content.open(Path.of(file.path()), file.entry(), limits);
    }

    static RowReader csv(LandingFile file, Charset charset, char separator, Limits limits) throws IOException {
        return new CsvRows(bytes(file, limits), charset, separator, limits);
    }

    /**
     * A Parquet file is read where it lies, unless it is packed or its path holds a sign that would make it a pattern of
     * several files: then a copy is read.
     */
    static RowReader parquet(LandingFile file, boolean packed, Limits limits) throws IOException {
        Path path = Path.of(file.path());
        if (!packed && !file.path().matches(".*[*?\\[\\]{}].*")) {
            return new ParquetRows(path, false, limits);
        }
        Path copy = Files.createTempFile("fosse-", ".parquet");
        try (InputStream in = bytes(file, limits)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new ParquetRows(copy, true, limits);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** A workbook is read where it lies; one inside a zip or gzip is first copied to a temporary file. */
    static RowReader workbook(LandingFile file, boolean packed, Limits limits) throws IOException {
        Path path = Path.of(file.path());
        if (!packed) {
            return workbook(path, false, limits);
        }
        Path copy = Files.createTempFile("fosse-", ".workbook");
        try (InputStream in = bytes(file, limits)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return workbook(copy, true, limits);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static RowReader workbook(Path path, boolean deleteAfter, Limits limits) throws IOException {
        ContentKind kind;
        try (InputStream in = Files.newInputStream(path)) {
            kind = ContentKind.of(in.readNBytes(ContentKind.HEAD));
        }
        return switch (kind == ContentKind.ZIP ? Archive.kind(path) : kind) {
            case OLE2 -> new XlsRows(path, deleteAfter, limits);
            case XLSX -> new XlsxRows(path, deleteAfter, limits);
            case XLSB -> new XlsbRows(path, deleteAfter, limits);
            case ODS -> new OdsRows(path, deleteAfter, limits);
            case EMPTY, TEXT, ZIP, GZIP, PARQUET, OTHER_BINARY -> throw UnreadableException.noWorkbook();
        };
    }
}
