package org.fosse.objectstore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of store, by the scheme of their URIs. */
enum Scheme {
    S3A,
    HDFS,
    ABFS,
    ABFSS;

    static Optional<Scheme> find(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(each -> each.text() + ":").collect(Collectors.joining(", "));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
