package org.fosse.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Looks for cells of an XLSX workbook that lie beyond its last column, XFD: its reader makes room for every column before a cell,
 * so that one cell of column ZZZZZZ would fill the memory. A part is only read as XML where some bytes of it could be such an
 * address: three letters or more before a digit, or what may hide them (a character by its number, a comment, a document
 * type). Zero bytes are passed over, so that wide encodings are seen too.
 */
final class CellColumns extends OutputStream {
    private static final int MOST_LETTERS = 3;
    private static final String LAST = "XFD";

    private static final Set<Integer> MARKS_OF_ORDER = Set.of(0xEF, 0xBB, 0xBF, 0xFE, 0xFF);

    private int letters;
    private int last;
    /** The first byte that is no space or mark of the order of bytes: XML begins with a "<". */
    private int first;

    private boolean suspicious;

    private CellColumns() {}

    /**
     * Expands every part of a workbook, as {@link Archive#checkExpansion}, and looks at its cells.
     *
     * @throws UnreadableException when a cell lies beyond the last column, or the file expands past its limits
     */
    static void check(Path file, Limits limits) throws IOException {
        Map<String, CellColumns> parts = new HashMap<>();
        Archive.expand(file, limits, name -> parts.computeIfAbsent(name, key -> new CellColumns()));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (Map.Entry<String, CellColumns> part : parts.entrySet()) {
                if (part.getValue().suspicious && part.getValue().first == '<') {
                    for (ZipArchiveEntry entry : zip.getEntries(part.getKey())) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            checkPart(in);
                        }
                    }
                }
            }
        }
    }

    private static void checkPart(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")
                        && isBeyond(xml.getAttributeValue(null, "r"))) {
                    throw new UnreadableException(
                            "damaged_workbook",
                            "The workbook has a cell beyond column " + LAST + ", which no spreadsheet program makes.",
                            "Open it in a spreadsheet program, save it as XLSX and deliver it again.");
                }
            }
        } catch (XMLStreamException noXml) {
            // Its reader meets the same fault, and says so; parts that are no XML it does not read as a sheet.
        }
    }

    private static boolean isBeyond(@Nullable String address) {
        if (address == null) {
            return false;
        }
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            letters++;
        }
        return letters > MOST_LETTERS
                || (letters == MOST_LETTERS
                        && address.substring(0, letters)
                                        .toUpperCase(Locale.ROOT)
                                        .compareTo(LAST)
                                > 0);
    }

    private static boolean isLetter(int sign) {
        int lower = sign | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    @Override
    public void write(int value) {
        int sign = value & 0xFF;
        if (sign == 0) {
            return;
        }
        if (first == 0 && sign > ' ' && !MARKS_OF_ORDER.contains(sign)) {
            first = sign;
        }
        if (isLetter(sign)) {
            letters++;
        } else {
            suspicious |= (sign >= '0' && sign <= '9' && letters >= MOST_LETTERS)
                    || (sign == '#' && last == '&')
                    || (sign == '!' && last == '<');
            letters = 0;
        }
        last = sign;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            write(bytes[i]);
        }
    }
}
