package org.fosse.sources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Registers of the Organisation Data Service whose organisations stand with the system and region they lie in. */
final class OdsRegisterSource {
    private static final Pattern EMPTY = Pattern.compile("");
    private static final String LOCATION = "C";

    /** {@code etr}: NHS trusts. */
    static final Source TRUSTS = new CodedSource(
            "ods_trust",
            "NHS trusts with their system (ODS etr)",
            List.of(form("etr", "[A-Z][A-Z0-9]{2}", EMPTY)),
            null,
            extract -> rows(extract, Level.PROVIDER, "NHS trust", null));

    /**
     * {@code eccg}: sub-ICB locations (sub-type C). Commissioning hubs (sub-type H) stand in the same file; they are no areas, so
     * their rows are accepted and give nothing.
     */
    static final Source SUB_ICBS = new CodedSource(
            "ods_sub_icb",
            "Sub-ICB locations with their system (ODS eccg)",
            List.of(form("eccg", "[A-Z0-9]{3}|[A-Z0-9]{5}", Pattern.compile("[A-Z]"))),
            null,
            extract -> rows(extract, Level.SUB_ICB, null, LOCATION));

    private OdsRegisterSource() {}

    private static Form form(String name, String code, Pattern subType) {
        return Form.headless(
                name,
                OdsColumns.ALL,
                new OdsColumns.Register(
                        Pattern.compile(code), Map.of(OdsColumns.SUB_TYPE, subType, OdsColumns.SETTING, EMPTY)));
    }

    /** @param subType of the rows that give something; null where all do */
    private static RowHandler rows(Extract extract, Level level, @Nullable String kind, @Nullable String subType) {
        Once once = new Once();
        return row -> {
            once.startRow();
            if (subType != null && !row.text(OdsColumns.SUB_TYPE).equals(subType)) {
                return List.of();
            }
            String code = row.code(OdsColumns.CODE, level);
            String system = row.optionalCode(OdsColumns.SYSTEM, Level.SYSTEM);
            once.add(new AreaNamed(
                    code,
                    level,
                    row.name(OdsColumns.NAME),
                    null,
                    kind,
                    row.date(OdsColumns.OPENED),
                    row.date(OdsColumns.CLOSED),
                    extract.publishedOn()));
            once.add(OdsPracticeSource.parent(code, level, system, Level.SYSTEM));
            once.add(OdsPracticeSource.parent(
                    system, Level.SYSTEM, row.optionalCode(OdsColumns.REGION, Level.REGION), Level.REGION));
            return once.take();
        };
    }
}
