package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Fosse's own form for areas and what they belong to: any level into any other. See docs/forms.md. */
final class AreaLookupSource {
    static final String ID = "area_lookup";
    private static final String CODE = "code";
    private static final String LEVEL = "level";
    private static final String NAME = "name";
    private static final String PARENT_CODE = "parent_code";
    private static final String PARENT_LEVEL = "parent_level";
    private static final String PARENT_NAME = "parent_name";
    private static final String BASIS = "basis";
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    private static final List<String> BASES = List.of("registration", "residence", Mappings.STATUTORY);
    private static final Form FORM = Form.headed(
            "area lookup",
            List.of(CODE, PARENT_CODE, PARENT_LEVEL),
            List.of(CODE, LEVEL, NAME, PARENT_CODE, PARENT_LEVEL, BASIS),
            List.of(PARENT_NAME, FROM, TO));

    static final Source SOURCE = new CodedSource(
            ID,
            "Areas and what they belong to, in Fosse's own form",
            List.of(FORM),
            null,
            AreaLookupSource::start,
            true,
            null);

    private AreaLookupSource() {}

    private static RowHandler start(Extract extract) {
        return row -> read(row, extract);
    }

    private static List<Landed> read(DataRow row, Extract extract) throws RowFault {
        Level level = Words.level(row, LEVEL);
        String code = row.code(CODE, level);
        LocalDate from = row.date(FROM);
        LocalDate to = row.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowFault(TO, to.toString(), "ends_before_start", "It ends before it starts.", "Swap the dates.");
        }
        List<Landed> records = new ArrayList<>();
        addNamed(records, code, level, row.optionalName(NAME), extract.publishedOn());
        String parentLevelText = row.optional(PARENT_LEVEL);
        if (row.optional(PARENT_CODE) == null && parentLevelText == null) {
            return records;
        }
        row.required(PARENT_CODE);
        Level parentLevel = Words.level(row, PARENT_LEVEL);
        String parent = row.code(PARENT_CODE, parentLevel);
        if (parent.equals(code) && parentLevel == level) {
            throw new RowFault(
                    PARENT_CODE, parent, "own_parent", "The area belongs to itself.", "Name the area above it.");
        }
        addNamed(records, parent, parentLevel, row.optionalName(PARENT_NAME), extract.publishedOn());
        String basis = row.word(BASIS, BASES);
        records.add(new Member(code, level, parent, parentLevel, Mappings.IN_FORCE, from, to, null, basis));
        return records;
    }

    private static void addNamed(
            List<Landed> records, String code, Level level, @Nullable String name, @Nullable LocalDate asOf) {
        if (name != null) {
            records.add(new AreaNamed(code, level, name, null, null, null, null, asOf));
        }
    }
}
