package org.fosse.jobs.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row, whatever is missing. */
record Cells(Row row) {
    String text(String column) {
        String text = findText(column);
        return text == null ? "" : text;
    }

    @Nullable
    String findText(String column) {
        Object value = row.getAs(column);
        return value == null ? null : value.toString();
    }

    /** Whether a code stands among the reasons of the row. */
    boolean hasReason(String code) {
        return ("," + text("reason") + ",").contains("," + code + ",");
    }

    /** Not a number where there is none. */
    double number(String column) {
        Number value = row.getAs(column);
        return value == null ? Double.NaN : value.doubleValue();
    }

    long count(String column) {
        Number value = row.getAs(column);
        return value == null ? 0 : value.longValue();
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(row.<Boolean>getAs(column));
    }

    @Nullable
    LocalDate findDate(String column) {
        return row.<LocalDate>getAs(column);
    }

    LocalDate date(String column) {
        LocalDate date = findDate(column);
        if (date == null) {
            throw new IllegalStateException("a row without " + column);
        }
        return date;
    }

    /**
     * The identifiers of a row, divided by slashes; a slash within one is written %2F and a percent sign %25, so that two
     * rows never have one key.
     */
    String key(String... columns) {
        return Stream.of(columns)
                .map(column -> text(column).replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    /** A number with at most one decimal. */
    static String plain(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "no value";
    }
}
