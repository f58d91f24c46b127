package org.fosse.sources.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a binary workbook (.xlsb), of one sheet that can be seen after the other. Numbers come as {@link ShownAs} says, a
 * formula as the result that was saved with it. A part is a run of records: a number that says what it is, its length, its
 * bytes; those that say nothing of a cell's text are passed over. Source: Microsoft, [MS-XLSB] Excel Binary File Format.
 */
public final class XlsbRows implements RowReader {
    // The numbers of records, section 2.3.2.
    private static final int ROW = 0;
    private static final int FIRST_CELL = 1;
    private static final int LAST_CELL = 11;
    private static final int FIRST_SHORT_CELL = 12;
    private static final int LAST_SHORT_CELL = 18;
    private static final int RICH_CELL = 62;
    private static final int END_OF_ROWS = 146;
    private static final int SHARED_STRING = 19;
    private static final int FORMAT = 44;
    private static final int CELL_STYLE = 47;
    private static final int CELL_STYLES = 617;
    private static final int END_OF_CELL_STYLES = 618;
    private static final int WORKBOOK = 153;
    private static final int SHEET = 156;

    private static final int MOST_COLUMNS = 1 << 14;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final @Nullable Path deleteOnClose;
    private final Limits limits;
    private final ZipFile zip;
    private final List<String> sharedStrings = new ArrayList<>();
    private final List<ShownAs> cellStyles = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private int sheet = -1;
    private @Nullable Records rows;
    private long line = -1;

    /** A sheet that can be seen. */
    private record Sheet(String name, String part) {}

    /** A record: what it is, and its bytes, empty where they are not wanted. */
    private record BinaryRecord(int kind, ByteBuffer bytes) {
        /** A text with its length before it, in characters; none where that is the largest number. */
        String text() {
            int length = bytes.getInt();
            if (length == -1) {
                return "";
            }
            if (length < 0 || length > bytes.remaining() / 2) {
                throw new BufferUnderflowException();
            }
            byte[] text = new byte[2 * length];
            bytes.get(text);
            return new String(text, StandardCharsets.UTF_16LE);
        }
    }

    /** The records of a part. */
    private final class Records implements AutoCloseable {
        private final InputStream in;

        Records(String part) throws IOException {
            ZipArchiveEntry entry = zip.getEntry(part);
            if (entry == null) {
                throw UnreadableException.damagedWorkbook();
            }
            this.in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
        }

        /** The next record; null after the last. */
        @Nullable
        BinaryRecord next() throws IOException {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            int kind = first < 0x80 ? first : (first & 0x7f) | (required() & 0x7f) << 7;
            int length = 0;
            int part = 0x80;
            for (int shift = 0; shift < 28 && part >= 0x80; shift += 7) {
                part = required();
                length |= (part & 0x7f) << shift;
            }
            if (!isWanted(kind)) {
                in.skipNBytes(length);
                return new BinaryRecord(kind, ByteBuffer.allocate(0));
            }
            // A text is never longer than a field may be; a rich one has its runs of styles behind it.
            if (length > 8L * limits.maxFieldChars() + 1024) {
                throw UnreadableException.longCell(limits.maxFieldChars());
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return new BinaryRecord(kind, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        }

        private int required() throws IOException {
            int value = in.read();
            if (value < 0) {
                throw new EOFException();
            }
            return value;
        }

        private static boolean isWanted(int kind) {
            return kind <= SHARED_STRING
                    || kind == RICH_CELL
                    || kind == FORMAT
                    || kind == CELL_STYLE
                    || kind == WORKBOOK
                    || kind == SHEET;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is damaged, has a password, or expands past its limits
     */
    public XlsbRows(Path file, boolean deleteAfter, Limits limits) throws IOException {
        this.deleteOnClose = deleteAfter ? file : null;
        this.limits = limits;
        Archive.checkExpansion(file, limits);
        this.zip = ZipFile.builder().setPath(file).get();
        try {
            readSheets();
            readStyles();
            readSharedStrings();
        } catch (UnreadableException e) {
            zip.close();
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw UnreadableException.damagedWorkbook();
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        Map<String, String> parts = worksheets();
        try (Records records = new Records("xl/workbook.bin")) {
            for (BinaryRecord record = records.next(); record != null; record = records.next()) {
                if (record.kind() == WORKBOOK) {
                    from1904 = (record.bytes().getInt() & 1) == 1;
                } else if (record.kind() == SHEET) {
                    boolean shown = record.bytes().getInt() == 0;
                    record.bytes().getInt();
                    String part = parts.get(record.text());
                    String name = record.text();
                    if (shown && part != null) {
                        sheets.add(new Sheet(name, part));
                    }
                }
            }
        }
    }

    /** The parts of the worksheets, by the id that the workbook has for them. */
    private Map<String, String> worksheets() throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        try (InputStream in = zip.getInputStream(zip.getEntry("xl/_rels/workbook.bin.rels"))) {
            XMLStreamReader xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamReader.START_ELEMENT
                        && RELATIONS.equals(xml.getNamespaceURI())
                        && "Relationship".equals(xml.getLocalName())
                        && xml.getAttributeValue(null, "Type").endsWith("/worksheet")) {
                    String target = xml.getAttributeValue(null, "Target");
                    parts.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return parts;
    }

    private void readStyles() throws IOException {
        if (zip.getEntry("xl/styles.bin") == null) {
            return;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        try (Records records = new Records("xl/styles.bin")) {
            for (BinaryRecord record = records.next(); record != null; record = records.next()) {
                switch (record.kind()) {
                    case FORMAT ->
                        formats.put(Short.toUnsignedInt(record.bytes().getShort()), record.text());
                    case CELL_STYLES -> ofCells = true;
                    case END_OF_CELL_STYLES -> ofCells = false;
                    case CELL_STYLE -> {
                        if (ofCells) {
                            int format = Short.toUnsignedInt(record.bytes().getShort(2));
                            String own = formats.get(format);
                            cellStyles.add(ShownAs.of(own == null ? BuiltinFormats.getBuiltinFormat(format) : own));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void readSharedStrings() throws IOException {
        if (zip.getEntry("xl/sharedStrings.bin") == null) {
            return;
        }
        try (Records records = new Records("xl/sharedStrings.bin")) {
            for (BinaryRecord record = records.next(); record != null; record = records.next()) {
                if (record.kind() == SHARED_STRING) {
                    sharedStrings.add(rich(record));
                }
            }
        }
    }

    private static String rich(BinaryRecord record) {
        record.bytes().get();
        return record.text();
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        try {
            List<String> fields = new ArrayList<>();
            int column = -1;
            while (true) {
                Records open = rows == null ? openNext() : rows;
                if (open == null) {
                    return null;
                }
                BinaryRecord record = open.next();
                boolean end = record == null || record.kind() == END_OF_ROWS;
                if (record != null && !end && record.kind() != ROW) {
                    column = cell(record, column, fields);
                    continue;
                }
                long before = line;
                line = record == null || end
                        ? -1
                        : Integer.toUnsignedLong(record.bytes().getInt());
                InputRow row = before < 0
                        ? null
                        : new InputRow(before + 1, sheet, sheets.get(sheet).name(), fields);
                if (end) {
                    open.close();
                    rows = null;
                }
                if (row != null) {
                    return row;
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
    }

    private @Nullable Records openNext() throws IOException {
        if (++sheet >= sheets.size()) {
            return null;
        }
        rows = new Records(sheets.get(sheet).part());
        return rows;
    }

    /** Puts a cell's text into its place, and gives that. A short one stands right behind the cell before. */
    private int cell(BinaryRecord record, int before, List<String> fields) throws UnreadableException {
        int kind = record.kind();
        boolean whole = (kind >= FIRST_CELL && kind <= LAST_CELL) || kind == RICH_CELL;
        boolean small = kind >= FIRST_SHORT_CELL && kind <= LAST_SHORT_CELL;
        if (line < 0 || !(whole || small)) {
            return before;
        }
        int column = whole ? record.bytes().getInt() : before + 1;
        if (column < 0 || column >= MOST_COLUMNS) {
            throw UnreadableException.damagedWorkbook();
        }
        int style = record.bytes().getInt() & 0xff_ffff;
        String text = text(small ? kind - FIRST_SHORT_CELL + FIRST_CELL : kind, record, style);
        if (text.length() > limits.maxFieldChars()) {
            throw UnreadableException.longCell(limits.maxFieldChars());
        }
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, text);
        return column;
    }

    /** What stands in a cell of one of these kinds, whose short forms are in the same order. */
    private String text(int kind, BinaryRecord record, int style) {
        ByteBuffer bytes = record.bytes();
        return switch (kind) {
            case 2 -> number(packed(bytes.getInt()), style);
            case 3, 11 -> FormulaError.forInt(bytes.get()).getString();
            case 4, 10 -> bytes.get() == 0 ? "0" : "1";
            case 5, 9 -> number(bytes.getDouble(), style);
            case 6, 8 -> record.text();
            case 7 -> sharedStrings.get(bytes.getInt());
            case RICH_CELL -> rich(record);
            default -> "";
        };
    }

    /** A number in 30 bits: a whole one or the front of a double, and either may be in hundredths (2.5.122). */
    private static double packed(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    private String number(double number, int style) {
        ShownAs shown = style < cellStyles.size() ? cellStyles.get(style) : ShownAs.NUMBER;
        return shown.isDate()
                ? shown.text(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : shown.text(BigDecimal.valueOf(number).stripTrailingZeros());
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (deleteOnClose != null) {
            Files.deleteIfExists(deleteOnClose);
        }
    }
}
