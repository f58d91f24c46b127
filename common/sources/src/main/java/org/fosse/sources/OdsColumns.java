package org.fosse.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern GROUPING = Pattern.compile("[YW]\\d{2}");
    private static final Pattern GEOGRAPHY = Pattern.compile("[QW][A-Z0-9]{2}|Y99");
    private static final Pattern NONE = Pattern.compile("");
    private static final int FEWEST_COLUMNS = 20;
    /** Behind the mark of an amended row, which looks like a setting, also where a column was put in before it. */
    private static final int SETTINGS_FROM = 23;

    private static final Set<String> NOWHERE = Set.of("Q99", "W00", "Y99");

    private OdsColumns() {}

    /**
     * How the rows of one register look: as many fields, a code and an opening day where they belong, and what its own
     * columns hold. A table that begins like a register and does not go on like one is named with what differs: its columns
     * are known by place only, and would be read shifted.
     *
     * @param code what its codes look like
     * @param own what columns hold that tell the registers apart
     */
    record Register(Pattern code, Map<String, Pattern> own) implements Form.Shape {
        @Override
        public boolean fits(List<String> row) {
            return row.size() == ALL.size()
                    && code.matcher(field(row, CODE)).matches()
                    && listDiffering(row).isEmpty();
        }

        @Override
        public @Nullable String misfit(List<String> row) {
            if (row.size() < FEWEST_COLUMNS
                    || !code.matcher(row.get(0).strip()).matches()
                    || !placesAnArea(row)
                    || !hasSetting(row)) {
                return null;
            }
            if (row.size() != ALL.size()) {
                return "it has " + row.size() + " columns in place of " + ALL.size();
            }
            List<String> differing = listDiffering(row);
            return differing.isEmpty() ? null : "it has no " + String.join(" and no ", differing) + " in its place";
        }

        /** Whether a setting stands near its place: without one it is another register, which is nobody's fault. */
        private boolean hasSetting(List<String> row) {
            Pattern setting = own.getOrDefault(SETTING, NONE);
            if (setting.matcher("").matches()) {
                return false;
            }
            return (row.size() == ALL.size() && !field(row, SETTING).isEmpty())
                    || row.stream()
                            .skip(SETTINGS_FROM)
                            .anyMatch(text -> setting.matcher(text.strip()).matches());
        }

        private List<String> listDiffering(List<String> row) {
            List<String> differing = new ArrayList<>();
            if (field(row, NAME).isEmpty()) {
                differing.add(NAME);
            }
            if (!DAY.matcher(field(row, OPENED)).matches()) {
                differing.add(OPENED);
            }
            own.forEach((column, pattern) -> {
                if (!pattern.matcher(field(row, column)).matches()) {
                    differing.add(column);
                }
            });
            return differing;
        }

        /** Whether a national grouping stands beside a geography, wherever it stands. */
        private static boolean placesAnArea(List<String> row) {
            return IntStream.range(1, row.size() - 1)
                    .anyMatch(i -> GROUPING.matcher(row.get(i).strip()).matches()
                            && GEOGRAPHY.matcher(row.get(i + 1).strip()).matches());
        }
    }

    static String field(List<String> row, String column) {
        return row.get(ALL.indexOf(column)).strip();
    }

    /** Whether a parent code is a real area: the service writes Q99, W00 and Y99 for organisations outside all of them. */
    static boolean isArea(String code) {
        return !code.isEmpty() && !NOWHERE.contains(code);
    }
}
