package org.fosse.sources;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.sources.TalkingTherapiesMeasures.Whole;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * One indicator per measure. The count row gives the record: a measure that is a part takes its denominator from the
 * count it is a part of, and its value from its percentage, both of the same organisation, year and group; so the
 * survey remembers all numbers of the file, eight bytes each. Counts below England are rounded to 5 by the publisher.
 */
final class TalkingTherapiesRows implements RowHandler {
    private static final String NULL = "NULL";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String ENGLAND = "E92000001";
    private static final Map<String, Level> LEVELS = Map.of(
            "england", Level.COUNTRY,
            "commissioning region", Level.REGION,
            "icb", Level.SYSTEM,
            "stp", Level.SYSTEM,
            "subicb", Level.SUB_ICB,
            "ccg", Level.SUB_ICB,
            "provider", Level.PROVIDER);

    /** Stand for values that are not numbers; no measure is below zero. */
    private static final double MISSING = -1;

    private static final double SUPPRESSED = -2;
    private static final double NOT_APPLICABLE = -3;

    private final Extract extract;
    private final NumberedKeys keys = new NumberedKeys();
    private final RememberedNumbers numbers = new RememberedNumbers();
    private final Set<AreaNamed> named = new HashSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private long unknownAreas;
    private long hubs;
    private long repetitions;
    private long joined;

    TalkingTherapiesRows(Extract extract) {
        this.extract = extract;
    }

    @Override
    public void survey(DataRow row) {
        double number;
        try {
            number = number(row);
        } catch (RowFault e) {
            // The second time the row is read it will be rejected, with the reason.
            return;
        }
        numbers.put(name(row), keys.number(key(row)), number);
    }

    /** Measure and statistic. */
    private static String name(DataRow row) {
        return row.text(TalkingTherapiesSource.MEASURE).toLowerCase(Locale.ROOT) + " "
                + row.text(TalkingTherapiesSource.STATISTIC);
    }

    @Override
    public List<Landed> read(DataRow row) throws RowFault {
        String type = row.required(TalkingTherapiesSource.ORG_TYPE);
        Level level = LEVELS.get(type.toLowerCase(Locale.ROOT));
        if (level == null) {
            throw new RowFault(
                    TalkingTherapiesSource.ORG_TYPE,
                    type,
                    "unknown_word",
                    "The organisation type is not known.",
                    "Write England, Commissioning Region, ICB, STP, SubICB, CCG or Provider.");
        }
        String measure = row.identifier(TalkingTherapiesSource.MEASURE).toLowerCase(Locale.ROOT);
        String statistic = row.word(TalkingTherapiesSource.STATISTIC, List.of("count", "percentage"));
        double number = number(row);
        if (CommissioningHub.isOne(level, row.text(TalkingTherapiesSource.ORG_NAME))) {
            hubs++;
            return List.of();
        }
        if (row.text(TalkingTherapiesSource.ORG_CODE).equals(UNKNOWN)) {
            unknownAreas++;
            return List.of();
        }
        int key = keys.number(key(row));
        if (isRepeated(row, number, key)) {
            repetitions++;
            return List.of();
        }
        boolean isCount = statistic.equals("count");
        if (!isCount && !Double.isNaN(of(measure, "count", key))) {
            joined++;
            return List.of();
        }
        List<Landed> records = new ArrayList<>();
        Observed observed = observed(row, level, measure, number, isCount, key);
        AreaNamed area = area(row, observed.areaCode(), level, observed.period());
        if (named.add(area)) {
            records.add(area);
        }
        records.add(observed);
        return records;
    }

    /** Whether this key, measure and statistic stood further up; a different number there is a fault. */
    private boolean isRepeated(DataRow row, double number, int key) throws RowFault {
        boolean repeated = numbers.giveOut(name(row), key);
        if (repeated && numbers.get(name(row), key) != number) {
            throw new RowFault(
                    TalkingTherapiesSource.VALUE,
                    row.text(TalkingTherapiesSource.VALUE),
                    "conflicting_duplicate",
                    "The same organisation, year, group and measure stands earlier in the file with another value.",
                    "Ask the publisher which of the two is right.");
        }
        return repeated;
    }

    private Observed observed(DataRow row, Level level, String measure, double number, boolean isCount, int key)
            throws RowFault {
        Whole whole = TalkingTherapiesMeasures.wholeOf(measure);
        double exact = isCount && whole != null ? exact(whole, key) : Double.NaN;
        String otherwise = whole == null ? null : whole.otherwise();
        boolean near = isCount && !(exact >= 0) && otherwise != null && of(otherwise, "count", key) >= 0;
        double denominator = near && otherwise != null ? of(otherwise, "count", key) : exact;
        double percent = isCount ? of(measure, "percentage", key) : number;
        boolean part = whole != null || !isCount;
        double value = part ? percent : number;
        ValueStatus status = status(value >= 0 ? value : number);
        String[] group = group(row);
        return new Observed(
                "TT_" + measure.toUpperCase(Locale.ROOT),
                level == Level.COUNTRY ? ENGLAND : row.code(TalkingTherapiesSource.ORG_CODE, level),
                level,
                row.period(TalkingTherapiesSource.PERIOD),
                group[0],
                group[1],
                isCount && part ? known(number) : null,
                known(denominator),
                known(value),
                null,
                null,
                null,
                null,
                status,
                near
                        ? "out of " + String.valueOf(otherwise).replace('_', ' ')
                                + "; the exact denominator is suppressed"
                        : null,
                part ? "percent" : "count",
                row.name(TalkingTherapiesSource.MEASURE).replace('_', ' '),
                extract.publishedOn(),
                null,
                extract.revision(),
                null);
    }

    private static AreaNamed area(DataRow row, String code, Level level, Period period) throws RowFault {
        String name = level == Level.COUNTRY ? "England" : row.name(TalkingTherapiesSource.ORG_NAME);
        return new AreaNamed(code, level, name, Codes.isOns(code) ? code : null, null, null, null, period.end());
    }

    /** Breakdown and stratum: detailed ethnic groups are a breakdown of their own, so that none counts twice. */
    private String[] group(DataRow row) {
        String variable = row.text(TalkingTherapiesSource.VARIABLE);
        String group = row.text(TalkingTherapiesSource.GROUP);
        String detail = row.text(TalkingTherapiesSource.DETAIL);
        if (variable.equals("Total")) {
            return new String[] {"all", "all"};
        }
        String breakdown = groups.computeIfAbsent(variable, TalkingTherapiesRows::breakdown);
        boolean coarse = detail.isEmpty() || detail.equals(NULL) || detail.equals("All");
        return coarse
                ? new String[] {breakdown, group}
                : new String[] {breakdown + "_detail", group + ": " + sameSpelling(detail)};
    }

    private static String breakdown(String variable) {
        return switch (variable) {
            case "Age Group" -> "age";
            case "Indices of Deprivation Decile" -> "deprivation_decile";
            default -> variable.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        };
    }

    /** "Any Other Asian Background" of some years is "Any other Asian background" of others. */
    private static String sameSpelling(String detail) {
        return detail.replace("Any Other", "Any other").replace(" Background", " background");
    }

    /** The whole by the publisher's definition; NaN or below zero where a count of it is not known. */
    private double exact(Whole whole, int key) {
        double all = of(whole.of(), "count", key);
        String less = whole.less();
        if (less == null) {
            return all;
        }
        double off = of(less, "count", key);
        return all >= 0 && off >= 0 ? all - off : Double.NaN;
    }

    private double of(String measure, String statistic, int key) {
        return numbers.get(measure + " " + statistic, key);
    }

    private static @Nullable Double known(double number) {
        return number >= 0 ? number : null;
    }

    private static double number(DataRow row) throws RowFault {
        ValueText value = row.value(TalkingTherapiesSource.VALUE);
        Double number = Counts.notNegative(TalkingTherapiesSource.VALUE, value.number());
        return switch (value.status()) {
            case PRESENT -> number == null ? MISSING : number;
            case MISSING -> MISSING;
            case SUPPRESSED -> SUPPRESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    private static ValueStatus status(double number) {
        return number >= 0
                ? ValueStatus.PRESENT
                : number == SUPPRESSED
                        ? ValueStatus.SUPPRESSED
                        : number == NOT_APPLICABLE ? ValueStatus.NOT_APPLICABLE : ValueStatus.MISSING;
    }

    /** FNV-1a over what says whom and when a number is about. */
    private static long key(DataRow row) {
        long hash = 0xcbf29ce484222325L;
        for (String column : List.of(
                TalkingTherapiesSource.PERIOD,
                TalkingTherapiesSource.ORG_TYPE,
                TalkingTherapiesSource.ORG_CODE,
                TalkingTherapiesSource.VARIABLE,
                TalkingTherapiesSource.GROUP,
                TalkingTherapiesSource.DETAIL)) {
            for (byte b : row.text(column).getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public long leftOut() {
        return unknownAreas + hubs + repetitions;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (joined > 0) {
            remarks.add("Percentages that stand with their count in one record: " + joined + ".");
        }
        if (unknownAreas > 0) {
            remarks.add("Rows of an organisation that is not known, not used: " + unknownAreas + ".");
        }
        if (hubs > 0) {
            remarks.add("Rows of commissioning hubs, which are no areas: " + hubs + ".");
        }
        if (repetitions > 0) {
            remarks.add("Rows that repeat another with the same value, taken once: " + repetitions + ".");
        }
        return remarks;
    }
}
