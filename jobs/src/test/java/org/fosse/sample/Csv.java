package org.fosse.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Builds one CSV text. */
final class Csv {
    static final String BOM = "\ufeff";

    private final StringBuilder text = new StringBuilder();
    private final boolean quoteAll;
    private final String lineEnd;

    private Csv(boolean quoteAll, String lineEnd) {
        this.quoteAll = quoteAll;
        this.lineEnd = lineEnd;
    }

    /** Quotes only what needs it; lines end in a line feed. */
    static Csv plain() {
        return new Csv(false, "\n");
    }

    /** Quotes every field; lines end in carriage return and line feed. */
    static Csv quoted() {
        return new Csv(true, "\r\n");
    }

    static Csv withBom() {
        Csv csv = new Csv(false, "\r\n");
        csv.text.append(BOM);
        return csv;
    }

    /** A heading row from names divided by commas. */
    Csv heading(String names) {
        return row((Object[]) names.split(", *"));
    }

    Csv row(Object... fields) {
        text.append(Arrays.stream(fields).map(this::field).collect(Collectors.joining(",")));
        text.append(lineEnd);
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number with so many decimals, without zeros at the end. */
    static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private String field(Object value) {
        String field = String.valueOf(value);
        boolean special = field.indexOf(',') >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
        return quoteAll || special ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
