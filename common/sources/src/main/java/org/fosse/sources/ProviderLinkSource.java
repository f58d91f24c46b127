package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Linked;
import org.fosse.tables.Level;

/** Fosse's own form for what a provider is part of and which areas it serves, wherever it lies. See docs/forms.md. */
final class ProviderLinkSource {
    static final String ID = "provider_link";
    private static final String PROVIDER = "provider_code";
    private static final String NAME = "provider_name";
    private static final String TYPE = "provider_type";
    private static final String LINK = "link";
    private static final String CODE = "linked_code";
    private static final String LINKED_NAME = "linked_name";
    private static final String LEVEL = "linked_level";
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    private static final String SERVES = "serves";
    private static final List<String> LINKS = List.of("chain", "collaborative", SERVES);
    private static final Form FORM = Form.headed(
            "provider link",
            List.of(PROVIDER, LINK),
            List.of(PROVIDER, LINK, CODE),
            List.of(NAME, TYPE, LINKED_NAME, LEVEL, FROM, TO));

    static final Source SOURCE = new CodedSource(
            ID,
            "Chains and collaboratives of providers, and the areas they serve, in Fosse's own form",
            List.of(FORM),
            null,
            ProviderLinkSource::start,
            true,
            null);

    private ProviderLinkSource() {}

    private static RowHandler start(Extract extract) {
        return row -> read(row, extract);
    }

    private static List<Landed> read(DataRow row, Extract extract) throws RowFault {
        String provider = row.code(PROVIDER, Level.PROVIDER);
        String link = row.word(LINK, LINKS);
        boolean serves = link.equals(SERVES);
        if (!serves && row.optional(LEVEL) != null) {
            throw new RowFault(
                    LEVEL,
                    row.text(LEVEL),
                    "level_without_area",
                    "A " + link + " is no area and has no level.",
                    "Empty the level, or write serves.");
        }
        Level level = serves ? Words.level(row, LEVEL) : null;
        String code = level == null ? row.identifier(CODE) : row.code(CODE, level);
        LocalDate from = row.date(FROM);
        LocalDate to = row.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw new RowFault(TO, to.toString(), "ends_before_start", "It ends before it starts.", "Swap the dates.");
        }
        List<Landed> records = new ArrayList<>();
        String name = row.optionalName(NAME);
        if (name != null) {
            records.add(new AreaNamed(
                    provider, Level.PROVIDER, name, null, row.optionalName(TYPE), null, null, extract.publishedOn()));
        }
        records.add(new Linked(provider, link, code, row.optionalName(LINKED_NAME), level, from, to));
        return records;
    }
}
