package org.fosse.sources;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one Fingertips file.
 *
 * <ul>
 *   <li>A row's breakdown has up to three parts, joined by "+": the category type as a slug; {@code sex} for Male and
 *       Female; {@code age}. Its stratum has the same parts, joined by " | ". A row without any part is "all", "all".
 *   <li>An indicator that has one age in the file is of that age by definition, so age is no part. One that has several
 *       has "All ages" (or "Not applicable") as its whole, and {@code age} is a part of every other row. The age always
 *       stands in the note.
 *   <li>Rows of an area type that Fosse has no level for are accepted and give nothing; a remark counts them.
 *   <li>The same row under another parent or area type is a repetition: accepted, and given once. The same key with other values is
 *       rejected, since nothing says which is right.
 *   <li>Where there is no value, the note says why: suppression and too few cases are suppressed, otherwise missing.
 * </ul>
 */
final class FingertipsRows implements RowHandler {
    private static final Set<String> WHOLE_SEX = Set.of("", "persons", "not applicable");
    private static final Set<String> WHOLE_AGE = Set.of("", "all ages", "not applicable");

    /** Most area types that a remark names. */
    private static final int MOST_TYPES = 20;

    private final Extract extract;
    private final Map<String, Set<String>> agesByIndicator = new HashMap<>();
    private final Map<Long, Long> valuesByKey = new HashMap<>();
    private final Set<AreaNamed> named = new HashSet<>();
    private final Map<String, Long> withoutLevel = new TreeMap<>();
    private long repetitions;

    FingertipsRows(Extract extract) {
        this.extract = extract;
    }

    @Override
    public void survey(DataRow row) {
        agesByIndicator
                .computeIfAbsent(row.text(FingertipsSource.INDICATOR), id -> new HashSet<>())
                .add(row.text(FingertipsSource.AGE));
    }

    @Override
    public List<Landed> read(DataRow row) throws RowFault {
        Level level = FingertipsAreas.find(row).orElse(null);
        if (level == null) {
            String type = row.text(FingertipsSource.AREA_TYPE);
            boolean isShown = withoutLevel.containsKey(type) || withoutLevel.size() < MOST_TYPES;
            withoutLevel.merge(isShown ? type : "others", 1L, Long::sum);
            return List.of();
        }
        String code = row.code(FingertipsSource.AREA, level);
        Observed observed = observed(row, code, level);
        AreaNamed area = new AreaNamed(
                code,
                level,
                row.name(FingertipsSource.AREA_NAME),
                Codes.isOns(code) ? code : null,
                row.optionalName(FingertipsSource.AREA_TYPE),
                null,
                null,
                observed.period().end());
        boolean isNew = isNew(observed);
        List<Landed> records = new ArrayList<>();
        if (named.add(area)) {
            records.add(area);
        }
        if (isNew) {
            records.add(observed);
        }
        return records;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (repetitions > 0) {
            remarks.add(
                    "Rows that repeat another under a different parent or area type, taken once: " + repetitions + ".");
        }
        withoutLevel.forEach((type, rows) -> remarks.add("Rows left out, since Fosse has no level for the area type '"
                + PrintableText.of(type) + "': " + rows + "."));
        return remarks;
    }

    private Observed observed(DataRow row, String code, Level level) throws RowFault {
        List<String> breakdown = new ArrayList<>();
        List<String> stratum = new ArrayList<>();
        addParts(row, breakdown, stratum);
        Period period = row.period(FingertipsSource.PERIOD);
        ValueText value = row.value(FingertipsSource.VALUE);
        String note = row.text(FingertipsSource.NOTE);
        String age = row.text(FingertipsSource.AGE);
        return new Observed(
                "FT_" + row.identifier(FingertipsSource.INDICATOR),
                code,
                level,
                period,
                breakdown.isEmpty() ? "all" : String.join("+", breakdown),
                stratum.isEmpty() ? "all" : String.join(" | ", stratum),
                Counts.notNegative(FingertipsSource.COUNT, row.count(FingertipsSource.COUNT)),
                Counts.notNegative(FingertipsSource.DENOMINATOR, row.count(FingertipsSource.DENOMINATOR)),
                value.number(),
                row.number(FingertipsSource.LOWER_95),
                row.number(FingertipsSource.UPPER_95),
                row.number(FingertipsSource.LOWER_998),
                row.number(FingertipsSource.UPPER_998),
                status(value, note),
                joined(age.isEmpty() ? null : "age: " + age, note, value.beside()),
                null,
                row.optionalName(FingertipsSource.INDICATOR_NAME),
                extract.publishedOn(),
                null,
                extract.revision(),
                null);
    }

    private void addParts(DataRow row, List<String> breakdown, List<String> stratum) {
        String category = row.text(FingertipsSource.CATEGORY);
        if (!category.isEmpty()) {
            breakdown.add(slug(row.text(FingertipsSource.CATEGORY_TYPE)));
            stratum.add(category);
        }
        String sex = row.text(FingertipsSource.SEX);
        if (!WHOLE_SEX.contains(sex.toLowerCase(Locale.ROOT))) {
            breakdown.add("sex");
            stratum.add(sex);
        }
        String age = row.text(FingertipsSource.AGE);
        Set<String> ages = agesByIndicator.getOrDefault(row.text(FingertipsSource.INDICATOR), Set.of());
        if (ages.size() > 1 && !WHOLE_AGE.contains(age.toLowerCase(Locale.ROOT))) {
            breakdown.add("age");
            stratum.add(age);
        }
    }

    private boolean isNew(Observed observed) throws RowFault {
        long key = hash(String.join(
                "\u0000",
                observed.indicatorId(),
                observed.areaCode(),
                String.valueOf(observed.areaLevel()),
                observed.period().label(),
                observed.breakdown(),
                observed.stratum()));
        long values = hash(String.join(
                "\u0000",
                String.valueOf(observed.value()),
                String.valueOf(observed.numerator()),
                String.valueOf(observed.denominator()),
                String.valueOf(observed.status())));
        Long before = valuesByKey.putIfAbsent(key, values);
        if (before != null && before != values) {
            throw new RowFault(
                    FingertipsSource.VALUE,
                    String.valueOf(observed.value()),
                    "conflicting_duplicate",
                    "The same indicator, area, period and group stands earlier in the file with other values.",
                    "Download the file again, with one indicator set only.");
        }
        repetitions += before == null ? 0 : 1;
        return before == null;
    }

    private static ValueStatus status(ValueText value, String note) {
        String words = note.toLowerCase(Locale.ROOT);
        boolean hidden = words.contains("suppressed") || words.contains("number of cases is too small");
        return value.status() == ValueStatus.MISSING && hidden ? ValueStatus.SUPPRESSED : value.status();
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String text = Stream.of(parts)
                .flatMap(part -> Optional.ofNullable(part).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    /** FNV-1a over the bytes: 64 bits keep a chance match among ten million rows below one in 100,000. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
