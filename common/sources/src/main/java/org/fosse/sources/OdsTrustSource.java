package org.fosse.sources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.tables.Level;

/** ODS {@code etr}: NHS trusts with the system and region they lie in. */
final class OdsTrustSource {
    static final String ID = "ods_trust";
    private static final Pattern EMPTY = Pattern.compile("");
    private static final Form FORM = Form.headless(
            "etr",
            OdsColumns.ALL,
            new OdsColumns.Register(
                    Pattern.compile("[A-Z][A-Z0-9]{2}"),
                    Map.of(OdsColumns.SUB_TYPE, EMPTY, OdsColumns.SETTING, EMPTY)));

    static final Source SOURCE =
            new CodedSource(ID, "NHS trusts with their system (ODS etr)", List.of(FORM), null, OdsTrustSource::start);

    private OdsTrustSource() {}

    private static RowHandler start(Extract extract) {
        Once once = new Once();
        return row -> {
            once.startRow();
            String code = row.code(OdsColumns.CODE, Level.PROVIDER);
            String system = row.optionalCode(OdsColumns.SYSTEM, Level.SYSTEM);
            once.add(new AreaNamed(
                    code,
                    Level.PROVIDER,
                    row.name(OdsColumns.NAME),
                    null,
                    "NHS trust",
                    row.date(OdsColumns.OPENED),
                    row.date(OdsColumns.CLOSED),
                    extract.publishedOn()));
            once.add(OdsPracticeSource.parent(code, Level.PROVIDER, system, Level.SYSTEM));
            once.add(OdsPracticeSource.parent(
                    system, Level.SYSTEM, row.optionalCode(OdsColumns.REGION, Level.REGION), Level.REGION));
            return once.take();
        };
    }
}
