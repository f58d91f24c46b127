package org.fosse.sources.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What bytes are, told by their beginning and never by the file's name. */
public enum ContentKind {
    EMPTY,
    TEXT,
    /** Zips that are workbooks; {@link Archive#kind} tells them. */
    XLSX,
    XLSB,
    ODS,
    ZIP,
    GZIP,
    /** The older Office format (.xls). */
    OLE2,
    PARQUET,
    OTHER_BINARY;

    /** How many first bytes {@link #of} looks at. */
    public static final int HEAD = 4096;

    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP_MAGIC = {'P', 'K', 5, 6};
    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};
    private static final byte[] OLE2_MAGIC = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PARQUET_MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** The kind of the bytes that begin so. A workbook is told from another zip later, by what is in it. */
    public static ContentKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP_MAGIC) || startsWith(head, EMPTY_ZIP_MAGIC)) {
            return ZIP;
        }
        if (startsWith(head, GZIP_MAGIC)) {
            return GZIP;
        }
        if (startsWith(head, OLE2_MAGIC)) {
            return OLE2;
        }
        if (startsWith(head, PARQUET_MAGIC)) {
            return PARQUET;
        }
        return looksLikeText(head) ? TEXT : OTHER_BINARY;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * Text has no NUL bytes, unless it is UTF-16, which shows itself by its mark, and hardly any control characters but
     * white space: one in twenty is taken for stray ones in names.
     */
    private static boolean looksLikeText(byte[] head) {
        if (Encoding.ofMark(head).isPresent()) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            controls += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls <= head.length / 20;
    }
}
