package org.fosse.sources;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What may happen to a file on its way, or be done to it. */
enum Mutation {
    FLIP {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 << (how % 8));
            return changed;
        }
    },
    OVERWRITE {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            byte[] changed = bytes.clone();
            Arrays.fill(changed, at, Math.min(bytes.length, at + 1 + how % 16), (byte) (how >> 4));
            return changed;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            return Arrays.copyOf(bytes, at);
        }
    },
    LEAVE_OUT {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            return join(Arrays.copyOf(bytes, at), from(bytes, Math.min(bytes.length, at + 1 + how % 200)));
        }
    },
    REPEAT {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            return join(Arrays.copyOf(bytes, Math.min(bytes.length, at + 1 + how % 3000)), from(bytes, at));
        }
    },
    INSERT {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            return join(Arrays.copyOf(bytes, at), nasty(how), from(bytes, at));
        }
    },
    /** Another text in the place of a field of a CSV, or between two tags of XML. */
    FIELD {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            int begin = at;
            while (begin > 0 && !isEdge(bytes[begin - 1])) {
                begin--;
            }
            int end = at;
            while (end < bytes.length && !isEdge(bytes[end])) {
                end++;
            }
            return join(Arrays.copyOf(bytes, begin), nasty(how), from(bytes, end));
        }
    },
    UTF_16 {
        @Override
        byte[] of(byte[] bytes, int at, int how) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return how % 2 == 0
                    ? text.getBytes(StandardCharsets.UTF_16)
                    : join(bytes, text.getBytes(StandardCharsets.UTF_16LE));
        }
    },
    GZIP {
        @Override
        byte[] of(byte[] bytes, int at, int how) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
                gzip.write(new byte[how % 50 == 0 ? 8 << 20 : 0]);
            }
            return out.toByteArray();
        }
    },
    ZIP {
        private static final List<String> NAMES = List.of(
                "a.csv",
                "../a.csv",
                "/etc/a.csv",
                "a\\b.csv",
                ".hidden",
                "x/y.csv",
                "=1+1.csv",
                "\u001b[2J\n.csv",
                "[Content_Types].xml",
                "xl/workbook.xml");

        @Override
        byte[] of(byte[] bytes, int at, int how) throws IOException {
            return zip(Map.of(NAMES.get(how % NAMES.size()), bytes));
        }
    },
    /** Something happens to a part of what is packed. */
    PART {
        @Override
        byte[] of(byte[] bytes, int at, int how) throws IOException {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            } catch (IOException | IllegalArgumentException damaged) {
                return bytes;
            }
            if (parts.isEmpty()) {
                return bytes;
            }
            String part = List.copyOf(parts.keySet()).get(how % parts.size());
            List<Mutation> inside =
                    List.of(FLIP, OVERWRITE, CUT_OFF, LEAVE_OUT, REPEAT, INSERT, FIELD, FIELD, FIELD, UTF_16);
            parts.put(part, inside.get(how / 7 % inside.size()).apply(parts.get(part), at * 31 + how, how / 3));
            if (how % 11 == 0) {
                parts.remove(part);
            }
            return zip(parts);
        }
    };

    /** Texts that stand where others are looked for. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-0",
            "-1",
            "1e308",
            "1e309",
            "1e-320",
            "1e999999999",
            "1e-999999999",
            "NaN",
            "Infinity",
            "٣",
            "１２",
            "1,234",
            "12.5%",
            "9".repeat(400),
            "0x1F",
            "1_000",
            "<5",
            "*",
            "[c]",
            "31/02/2026",
            "2026-02-30",
            "0000-00-00",
            "99999-01-01",
            "Q5 2025/26",
            "2025/27",
            "Mar-62",
            "45382",
            "all",
            "All",
            "null",
            "QK1",
            "U00147",
            "E92000001",
            "n".repeat(41),
            "A".repeat(600),
            "x".repeat(100_001),
            "=HYPERLINK(\"http://x\")",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "'; DROP TABLE rate;--",
            "${jndi:ldap://x}",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\u2028",
            "\u200b",
            "\ud800",
            "İ",
            "ﬀ",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n\r\n",
            ",",
            ",".repeat(5000),
            ";",
            "\t",
            "|",
            "&x;",
            "&#0;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "<r>".repeat(2000),
            "ZZZZZZ9",
            "XFE1",
            "A99999999999",
            "A-1",
            "-99999999",
            "2147483647",
            "2147483648",
            "(a+)+$",
            "month",
            "Indicator",
            "\ufeff");

    byte[] apply(byte[] bytes, int at, int how) {
        if (bytes.length == 0) {
            return bytes;
        }
        try {
            return of(bytes, Math.floorMod(at, bytes.length), how & 0xFFFFFF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] of(byte[] bytes, int at, int how) throws IOException;

    private static boolean isEdge(byte sign) {
        return sign == ',' || sign == '\n' || sign == '\r' || sign == '<' || sign == '>' || sign == '"';
    }

    private static byte[] nasty(int how) {
        return NASTY.get(how % NASTY.size()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] from(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
