package org.fosse.tables;

import java.util.Locale;

/** What an area is measured against in table benchmark. */
public enum BenchmarkKind implements Word {
    EXTERNAL,
    LEVEL,
    PEERS;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}
