package org.fosse.sources;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The 27 columns that the Organisation Data Service's files without headings share; they are known by place only. */
final class OdsColumns {
    static final String CODE = "code";
    static final String NAME = "name";
    static final String REGION = "national grouping";
    static final String SYSTEM = "high level geography";
    static final String OPENED = "open date";
    static final String CLOSED = "close date";
    static final String STATUS = "status";
    static final String SUB_TYPE = "sub type";
    static final String COMMISSIONER = "commissioner";
    static final String JOINED = "join date";
    static final String LEFT = "left date";
    static final String SETTING = "prescribing setting";

    static final List<String> ALL = List.of(
            CODE,
            NAME,
            REGION,
            SYSTEM,
            "address 1",
            "address 2",
            "address 3",
            "address 4",
            "address 5",
            "postcode",
            OPENED,
            CLOSED,
            STATUS,
            SUB_TYPE,
            COMMISSIONER,
            JOINED,
            LEFT,
            "telephone",
            "column 19",
            "column 20",
            "column 21",
            "amended",
            "column 23",
            "column 24",
            "column 25",
            SETTING,
            "column 27");

    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Set<String> NOWHERE = Set.of("Q99", "W00", "Y99");

    private OdsColumns() {}

    /** Whether a row has as many fields, and a code, a region and an opening day where they belong. */
    static boolean fits(List<String> row, Pattern code) {
        return row.size() == ALL.size()
                && code.matcher(field(row, CODE)).matches()
                && !field(row, NAME).isEmpty()
                && DAY.matcher(field(row, OPENED)).matches();
    }

    static String field(List<String> row, String column) {
        return row.get(ALL.indexOf(column)).strip();
    }

    /** Whether a parent code is a real area: the service writes Q99, W00 and Y99 for organisations outside all of them. */
    static boolean isArea(String code) {
        return !code.isEmpty() && !NOWHERE.contains(code);
    }
}
