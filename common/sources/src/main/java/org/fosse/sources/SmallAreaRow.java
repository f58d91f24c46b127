package org.fosse.sources;

import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Layout;
import org.fosse.sources.Landed.SmallArea;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.SmallAreaFact;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a small area, as its {@link Layout.SmallArea} has it. A decile that is not 1 to 10 is refused, and so is a
 * count of people that is no count. The code is any identifier: those of other nations and words for no area are kept, so that
 * people who live there are counted.
 */
record SmallAreaRow(
        Layout.SmallArea layout,
        String code,
        Period period,
        @Nullable Integer decile,
        @Nullable Double score,
        @Nullable Double people,
        @Nullable String became,
        @Nullable Edition edition) {
    private static final int TENTHS = 10;

    static SmallAreaRow read(Layout.SmallArea layout, DataRow row, Period period, @Nullable Edition edition)
            throws RowFault {
        String code = row.identifier(layout.code());
        String decile = layout.decile();
        String score = layout.score();
        String people = layout.people();
        String became = layout.became();
        return new SmallAreaRow(
                layout,
                code,
                period,
                decile == null ? null : tenth(row, decile),
                score == null ? null : row.number(score),
                people == null ? null : count(row, people),
                became == null ? null : row.identifier(became),
                edition);
    }

    private static @Nullable Integer tenth(DataRow row, String column) throws RowFault {
        Integer decile = row.wholeNumber(column);
        if (decile != null && (decile < 1 || decile > TENTHS)) {
            throw new RowFault(
                    column, decile.toString(), "out_of_range", "A decile is 1 to 10.", "Correct the decile.");
        }
        return decile;
    }

    private static @Nullable Double count(DataRow row, String column) throws RowFault {
        Double count = row.count(column);
        if (count != null && (count < 0 || count != Math.rint(count))) {
            throw new RowFault(
                    column, row.text(column), "out_of_range", "People are counted in whole numbers.", "Correct it.");
        }
        return count;
    }

    /** How deprived it is, and what it became. */
    List<SmallArea> ofItself() {
        List<SmallArea> facts = new ArrayList<>();
        if (layout.decile() != null) {
            facts.add(fact(SmallAreaFact.INDEX, decile, score, people, null, null, null));
        }
        if (became != null) {
            facts.add(fact(SmallAreaFact.BECAME, null, null, null, null, null, became));
        }
        return facts;
    }

    /** It lies in an area, or people of it belong there. */
    SmallArea in(String area, Level level) {
        boolean counted = layout.people() != null && layout.decile() == null;
        return counted
                ? fact(SmallAreaFact.PEOPLE, null, null, people, area, level, null)
                : fact(SmallAreaFact.LIES_IN, null, null, null, area, level, null);
    }

    private SmallArea fact(
            SmallAreaFact fact,
            @Nullable Integer tenth,
            @Nullable Double rated,
            @Nullable Double persons,
            @Nullable String area,
            @Nullable Level level,
            @Nullable String successor) {
        return new SmallArea(
                fact,
                code,
                period,
                tenth,
                rated,
                persons,
                area,
                level,
                successor,
                edition == null ? null : edition.publishedOn(),
                edition == null ? 0 : edition.revision());
    }
}
