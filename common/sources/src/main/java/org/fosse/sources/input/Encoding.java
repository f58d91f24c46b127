package org.fosse.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The character set of a text: what its byte order mark says; otherwise UTF-8 when every byte fits it; otherwise
 * windows-1252, which is what English spreadsheets write.
 */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_8_MARKED("UTF-8 (BOM)", StandardCharsets.UTF_8),
    UTF_16_BIG("UTF-16BE (BOM)", StandardCharsets.UTF_16BE),
    UTF_16_LITTLE("UTF-16LE (BOM)", StandardCharsets.UTF_16LE),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String text;
    private final Charset charset;

    Encoding(String text, Charset charset) {
        this.text = text;
        this.charset = charset;
    }

    /** How reports name it. */
    public String text() {
        return text;
    }

    public Charset charset() {
        return charset;
    }

    /** The encoding that a byte order mark at the beginning names. */
    static Optional<Encoding> ofMark(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return Optional.of(UTF_8_MARKED);
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return Optional.of(UTF_16_BIG);
        }
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return Optional.of(UTF_16_LITTLE);
        }
        return Optional.empty();
    }

    /**
     * Reads the stream to its end and tells its encoding.
     *
     * @throws UnreadableException when the stream holds NUL bytes, which no text in these encodings does
     */
    public static Encoding detect(InputStream in) throws IOException {
        byte[] bytes = new byte[1 << 16];
        int kept = in.readNBytes(bytes, 0, 4);
        Optional<Encoding> marked = ofMark(Arrays.copyOf(bytes, kept));
        boolean wide = marked.isPresent() && marked.get() != UTF_8_MARKED;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(bytes.length + 16);
        boolean utf8 = true;
        int fresh = 0;
        int read = kept;
        while (read >= 0) {
            refuseNul(bytes, fresh, fresh + read, wide);
            int length = fresh + read;
            fresh = 0;
            if (utf8) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
                sink.clear();
                CoderResult result = decoder.decode(buffer, sink, false);
                utf8 = !result.isError();
                fresh = utf8 ? buffer.remaining() : 0;
                System.arraycopy(bytes, length - fresh, bytes, 0, fresh);
            }
            read = in.read(bytes, fresh, bytes.length - fresh);
        }
        if (marked.isPresent()) {
            return marked.get();
        }
        return utf8 && fresh == 0 ? UTF_8 : WINDOWS_1252;
    }

    private static void refuseNul(byte[] bytes, int from, int to, boolean wide) throws UnreadableException {
        if (wide) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException(
                        "not_text",
                        "The file holds NUL bytes: it is not text, or was damaged on its way.",
                        "Deliver the file again as CSV (UTF-8).");
            }
        }
    }
}
