package org.fosse.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an OpenDocument workbook (.ods), of one sheet that can be seen after the other. Numbers come as {@link ShownAs}
 * says, a formula as the result that was saved with it. Rows and cells that are written once for many are given as often as
 * they stand there, within the limits of expansion; empty ones, of which files have millions, are passed over. Source: OASIS,
 * OpenDocument 1.3, part 3, chapters 9 and 19.
 */
public final class OdsRows implements RowReader {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** Where LibreOffice says that the result of a formula is an error. */
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final Set<String> NO_ROWS = Set.of("shapes", "forms", "tracked-changes", "dde-link");
    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");
    /** Elements that stand for white space, which is one space wherever it is read. */
    private static final Set<String> SPACES = Set.of("s", "tab", "line-break");

    private static final int LONGEST_NUMBER = 400;
    /** The largest sheet of any program that writes them. */
    private static final long MOST_ROWS = 1L << 24;

    private static final int MOST_COLUMNS = 1 << 14;

    private final @Nullable Path deleteOnClose;
    private final Limits limits;
    private final ZipFile zip;
    private final XMLStreamReader xml;
    private final OdsStyles styles = new OdsStyles();
    private final Expansion repeated;
    /** The style of cells that name none, by the first column that it holds for. */
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

    private int columns;
    private int sheet = -1;
    private String name = "";
    private long line;
    private long left;
    private List<String> fields = List.of();

    /**
     * @param deleteAfter whether the file is a copy that goes when the reader is closed
     * @throws UnreadableException when the file is damaged, has a password, or expands past its limits
     */
    public OdsRows(Path file, boolean deleteAfter, Limits limits) throws IOException {
        this.deleteOnClose = deleteAfter ? file : null;
        this.limits = limits;
        this.repeated = new Expansion(Files.size(file), limits);
        Archive.checkExpansion(file, limits);
        this.zip = ZipFile.builder().setPath(file).get();
        try {
            ZipArchiveEntry common = zip.getEntry("styles.xml");
            if (common != null) {
                try (InputStream in = zip.getInputStream(common)) {
                    XMLStreamReader reader = SafeXml.open(in);
                    while (reader.hasNext()) {
                        if (SafeXml.next(reader) == XMLStreamReader.START_ELEMENT) {
                            styles.read(reader);
                        }
                    }
                }
            }
            this.xml = SafeXml.open(zip.getInputStream(zip.getEntry("content.xml")));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw UnreadableException.damagedWorkbook();
        }
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        try {
            while (left == 0) {
                if (!xml.hasNext()) {
                    return null;
                }
                if (SafeXml.next(xml) == XMLStreamReader.START_ELEMENT) {
                    begin();
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw UnreadableException.damagedWorkbook();
        }
        left--;
        return new InputRow(++line, sheet, name, fields);
    }

    private void begin() throws IOException, XMLStreamException {
        String element = xml.getLocalName();
        if (NO_ROWS.contains(element)) {
            SafeXml.skip(xml);
        } else if (is(TABLE, "table")) {
            if (styles.isHidden(xml.getAttributeValue(TABLE, "style-name"))) {
                SafeXml.skip(xml);
                return;
            }
            String given = xml.getAttributeValue(TABLE, "name");
            name = given == null ? "" : given;
            sheet++;
            line = 0;
            columns = 0;
            columnStyles.clear();
        } else if (is(TABLE, "table-column")) {
            String style = xml.getAttributeValue(TABLE, "default-cell-style-name");
            columnStyles.put(columns, style == null ? "" : style);
            columns += times("number-columns-repeated");
        } else if (is(TABLE, "table-row")) {
            readRow();
        } else {
            styles.read(xml);
        }
    }

    private void readRow() throws IOException, XMLStreamException {
        int rows = times("number-rows-repeated");
        List<String> row = new ArrayList<>();
        long blank = 0;
        long more = 0;
        while (SafeXml.next(xml) != XMLStreamReader.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (!TABLE.equals(xml.getNamespaceURI()) || !CELLS.contains(xml.getLocalName())) {
                SafeXml.skip(xml);
                continue;
            }
            int cells = times("number-columns-repeated");
            String text = cell((int) Math.min(MOST_COLUMNS, row.size() + blank));
            if (text.isEmpty()) {
                blank += cells;
                continue;
            }
            if (row.size() + blank + cells > MOST_COLUMNS) {
                throw tooLarge();
            }
            row.addAll(Collections.nCopies((int) blank, ""));
            row.addAll(Collections.nCopies(cells, text));
            more += (text.length() + 1L) * (cells - 1L);
            blank = 0;
        }
        if (row.isEmpty()) {
            line += rows;
            return;
        }
        if (line + rows > MOST_ROWS) {
            throw tooLarge();
        }
        if (rows > 1 || more > 0) {
            long whole = row.stream().mapToLong(text -> text.length() + 1L).sum();
            repeated.add(more + whole * (rows - 1L));
        }
        fields = List.copyOf(row);
        left = rows;
    }

    /** The text of the cell that was begun; then it stands at its end. */
    private String cell(int column) throws IOException, XMLStreamException {
        String kind = xml.getAttributeValue(OFFICE, "value-type");
        boolean error = "error".equals(xml.getAttributeValue(CALC, "value-type"));
        String own = xml.getAttributeValue(TABLE, "style-name");
        String value = xml.getAttributeValue(OFFICE, kind == null ? "value" : attribute(kind));
        String shown = paragraphs();
        if (kind == null || error || value == null) {
            return shown;
        }
        String text = switch (kind) {
            case "float", "currency" -> ShownAs.NUMBER.text(number(value));
            case "percentage" -> ShownAs.PERCENT.text(number(value));
            case "date" -> {
                var around = columnStyles.floorEntry(column);
                yield styles.date(own != null ? own : around == null ? null : around.getValue())
                        .text(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
            }
            case "boolean" -> value.toLowerCase(Locale.ROOT).equals("true") ? "1" : "0";
            case "string" -> value;
            default -> shown;
        };
        return shortEnough(text);
    }

    private static String attribute(String kind) {
        return switch (kind) {
            case "date", "boolean", "string", "time" -> kind + "-value";
            default -> "value";
        };
    }

    private static BigDecimal number(String value) {
        if (value.length() > LONGEST_NUMBER) {
            throw new NumberFormatException();
        }
        return new BigDecimal(value);
    }

    /** The lines of the cell as they are seen; notes and drawings beside them are not. */
    private String paragraphs() throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        while (SafeXml.next(xml) != XMLStreamReader.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (is(TEXT, "p")) {
                text.append(first ? "" : "\n");
                first = false;
                paragraph(text);
            } else {
                SafeXml.skip(xml);
            }
        }
        return text.toString();
    }

    private void paragraph(StringBuilder text) throws IOException, XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            SafeXml.next(xml);
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement()) {
                if (!TEXT.equals(xml.getNamespaceURI())) {
                    SafeXml.skip(xml);
                    continue;
                }
                depth++;
                if (SPACES.contains(xml.getLocalName())) {
                    text.append(' ');
                }
            }
            shortEnough(text);
        }
    }

    private <T extends CharSequence> T shortEnough(T text) throws UnreadableException {
        if (text.length() > limits.maxFieldChars()) {
            throw UnreadableException.longCell(limits.maxFieldChars());
        }
        return text;
    }

    /** How often what was begun stands there. */
    private int times(String attribute) {
        String text = xml.getAttributeValue(TABLE, attribute);
        return text == null ? 1 : Math.max(1, Integer.parseInt(text));
    }

    private boolean is(String space, String element) {
        return space.equals(xml.getNamespaceURI()) && element.equals(xml.getLocalName());
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException(
                "sheet_too_large",
                "A sheet is filled beyond " + MOST_COLUMNS + " columns or " + MOST_ROWS + " rows.",
                "Check the sheet for a row or cell that was filled to its end.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (deleteOnClose != null) {
            Files.deleteIfExists(deleteOnClose);
        }
    }
}
