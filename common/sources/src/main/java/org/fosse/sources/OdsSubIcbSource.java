package org.fosse.sources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.tables.Level;

/**
 * ODS {@code eccg}: sub-ICB locations (sub-type C) with their system and region. Commissioning hubs (sub-type H) stand in
 * the same file; they are no areas, so their rows are accepted and give nothing.
 */
final class OdsSubIcbSource {
    static final String ID = "ods_sub_icb";
    private static final String LOCATION = "C";
    private static final Form FORM = Form.headless(
            "eccg",
            OdsColumns.ALL,
            new OdsColumns.Register(
                    Pattern.compile("[A-Z0-9]{3}|[A-Z0-9]{5}"),
                    Map.of(OdsColumns.SUB_TYPE, Pattern.compile("[A-Z]"), OdsColumns.SETTING, Pattern.compile(""))));

    static final Source SOURCE = new CodedSource(
            ID, "Sub-ICB locations with their system (ODS eccg)", List.of(FORM), null, OdsSubIcbSource::start);

    private OdsSubIcbSource() {}

    private static RowHandler start(Extract extract) {
        Once once = new Once();
        return row -> {
            once.startRow();
            if (!row.text(OdsColumns.SUB_TYPE).equals(LOCATION)) {
                return List.of();
            }
            String code = row.code(OdsColumns.CODE, Level.SUB_ICB);
            String system = row.optionalCode(OdsColumns.SYSTEM, Level.SYSTEM);
            once.add(new AreaNamed(
                    code,
                    Level.SUB_ICB,
                    row.name(OdsColumns.NAME),
                    null,
                    null,
                    row.date(OdsColumns.OPENED),
                    row.date(OdsColumns.CLOSED),
                    extract.publishedOn()));
            once.add(OdsPracticeSource.parent(code, Level.SUB_ICB, system, Level.SYSTEM));
            once.add(OdsPracticeSource.parent(
                    system, Level.SYSTEM, row.optionalCode(OdsColumns.REGION, Level.REGION), Level.REGION));
            return once.take();
        };
    }
}
