package org.fosse.sources.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV text: quoted line breaks, rows of any length, LF and CRLF mixed, with or without a last line break. */
public final class CsvRows implements RowReader {
    private static final int MAX_FIELDS = 4096;
    private static final int LONGEST_FIELD = 1 << 26;
    private static final int SMALLEST_BUFFER = 1 << 16;

    private final Limits limits;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final LastByte last;
    private int fieldsBefore;
    private int fields;

    /** @param in closed with this reader */
    public CsvRows(InputStream in, Charset charset, char separator, Limits limits) {
        this.limits = limits;
        this.last = new LastByte(in);
        int field = Math.min(LONGEST_FIELD, limits.maxFieldChars());
        int row = Math.max(1 << 20, 4 * field);
        CsvRecordHandler handler = CsvRecordHandler.of(
                builder -> builder.maxFields(MAX_FIELDS).maxFieldSize(field).maxRecordSize(row));
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, 2 * field))
                .build(handler, last, charset);
        this.records = reader.iterator();
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                requireWholeLastLine();
                return null;
            }
            CsvRecord csv = records.next();
            fieldsBefore = fields;
            fields = csv.getFieldCount();
            return new InputRow(csv.getStartingLineNumber(), 0, "", csv.getFields());
        } catch (UncheckedIOException e) {
            throw UnreadableException.of(e);
        } catch (CsvParseException e) {
            throw fault(e);
        }
    }

    /**
     * A last line that stops between two fields, without a line end, is one that was cut off: what stands in its last field
     * may be half a number. A single field is a note below the table, or a row that is rejected by itself.
     */
    private void requireWholeLastLine() throws UnreadableException {
        if (fields > 1 && fields < fieldsBefore && !last.isLineEnd()) {
            throw new UnreadableException(
                    "cut_off",
                    "The last line ends after field " + fields + " of " + fieldsBefore + ": the file is cut off.",
                    "Deliver it again and compare its size with the sender's.");
        }
    }

    /** Remembers the last byte that was read. */
    private static final class LastByte extends FilterInputStream {
        private int value = '\n';

        LastByte(InputStream in) {
            super(in);
        }

        /** Also of UTF-16, whose line end may close with a nought. */
        boolean isLineEnd() {
            return value == '\n' || value == '\r' || value == 0;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            value = read < 0 ? value : read;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            value = read > 0 ? bytes[offset + read - 1] : value;
            return read;
        }
    }

    private UnreadableException fault(CsvParseException e) {
        if (e.getCause() instanceof IOException) {
            return UnreadableException.of(e);
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("axim")) {
            return new UnreadableException(
                    "field_too_long",
                    "A field is longer than " + limits.maxFieldChars() + " characters, or a row has more than "
                            + MAX_FIELDS + " fields.",
                    "Check that the file is CSV with line breaks and closed quotes.");
        }
        return new UnreadableException(
                "invalid_csv",
                "The text stops being CSV: a quote is not closed, or something follows a closing quote.",
                "Export the file again; if it was cut off, deliver it again.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
