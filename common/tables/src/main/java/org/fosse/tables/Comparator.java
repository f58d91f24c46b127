package org.fosse.tables;

import java.util.Locale;

/** What an area, or a group of its people, is compared with. */
public enum Comparator implements Word {
    PARENT,
    ENGLAND,
    EXPECTED,
    STANDARD,
    PEERS,
    AREA;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}
