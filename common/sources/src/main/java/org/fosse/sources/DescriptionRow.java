package org.fosse.sources;

import java.util.List;
import java.util.Map;
import org.fosse.config.Layout;
import org.fosse.config.Layout.Word;
import org.fosse.config.Polarity;
import org.fosse.config.ValueType;
import org.fosse.sources.Landed.Described;
import org.jspecify.annotations.Nullable;

/** What a row of a publisher's list says of an indicator. A word that the layout does not know judges nothing. */
final class DescriptionRow {
    /** As long as a sentence or two: a definition of pages is cut there. */
    private static final int LONGEST = 400;

    private DescriptionRow() {}

    static Described read(Layout.Description layout, DataRow row, Edition edition) throws RowFault {
        String name = layout.name();
        return new Described(
                layout.indicator() + row.identifier(layout.indicatorColumn()),
                name == null ? null : row.optionalName(name),
                text(row, layout.description()),
                meant(row, layout.polarity(), layout.polarities(), Polarity.NO_JUDGEMENT)
                        .text(),
                meant(row, layout.valueType(), layout.valueTypes(), ValueType.SCORE)
                        .text(),
                text(row, layout.unit()),
                edition.publishedOn(),
                edition.revision());
    }

    private static @Nullable String text(DataRow row, @Nullable String column) {
        String text = column == null ? null : row.optional(column);
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static <T> T meant(DataRow row, @Nullable String column, Map<T, List<Word>> words, T otherwise) {
        String text = column == null ? "" : row.text(column);
        return words.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(word -> word.fits(text)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
