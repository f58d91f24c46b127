package org.fosse.jobs.area;

import static org.fosse.schema.table.AreaRefusedTable.BROKEN_MESSAGE;
import static org.fosse.schema.table.AreaRefusedTable.BROKEN_REMEDY;
import static org.fosse.schema.table.AreaRefusedTable.BROKEN_VALUE;
import static org.fosse.schema.table.AreaRefusedTable.FILE;
import static org.fosse.schema.table.AreaRefusedTable.FIRST_OF_ROW;
import static org.fosse.schema.table.AreaRefusedTable.LINE;
import static org.fosse.schema.table.AreaRefusedTable.RULE;
import static org.fosse.schema.table.AreaRefusedTable.SEQ;
import static org.fosse.schema.table.AreaRefusedTable.SOURCE_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.jobs.check.Broken;
import org.fosse.jobs.check.Rule;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.LandedMembershipTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What extracts say about areas that cannot be, beside everything else that is said about them: {@code level_contradicts}
 * where a code is named as, or put under, an area of another level than {@link AreaAliasJob} found for it, {@code
 * own_parent} where an area belongs to itself. Such a statement is not used; other statements of its row stand.
 */
public final class AreaRefusedJob extends Declaration<AreaRefusedTable> implements RowJob<AreaRefusedTable> {
    /** Of several rules that a statement breaks one is told. */
    private static final Comparator<Broken> FIRST =
            Comparator.comparing((Broken broken) -> broken.rule().text()).thenComparing(Broken::value);

    public AreaRefusedJob() {
        super(
                AreaRefusedTable.TABLE,
                List.of(LandedAreaTable.TABLE, LandedMembershipTable.TABLE, AreaAliasTable.TABLE));
    }

    private record Refused(String file, long line, long seq, String source, Broken broken) {}

    @Override
    public List<TableRow<AreaRefusedTable>> rows(Inputs in, Run run) {
        AreaAliases areas = AreaAliases.of(in);
        List<Refused> refused = new ArrayList<>();
        for (TableRow<LandedAreaTable> row : in.rows(LandedAreaTable.TABLE)) {
            Broken broken = contradiction(areas, row.get(LandedAreaTable.CODE), row.get(LandedAreaTable.LEVEL));
            if (broken != null) {
                refused.add(new Refused(
                        row.get(LandedAreaTable.FILE),
                        row.get(LandedAreaTable.LINE),
                        row.get(LandedAreaTable.SEQ),
                        row.get(LandedAreaTable.SOURCE_ID),
                        broken));
            }
        }
        for (TableRow<LandedMembershipTable> row : in.rows(LandedMembershipTable.TABLE)) {
            String child = row.get(LandedMembershipTable.CHILD_CODE);
            String parent = row.get(LandedMembershipTable.PARENT_CODE);
            Stream.of(
                            ownParent(areas, child, parent),
                            contradiction(areas, child, row.get(LandedMembershipTable.CHILD_LEVEL)),
                            contradiction(areas, parent, row.get(LandedMembershipTable.PARENT_LEVEL)))
                    .filter(Objects::nonNull)
                    .min(FIRST)
                    .ifPresent(broken -> refused.add(new Refused(
                            row.get(LandedMembershipTable.FILE),
                            row.get(LandedMembershipTable.LINE),
                            row.get(LandedMembershipTable.SEQ),
                            row.get(LandedMembershipTable.SOURCE_ID),
                            broken)));
        }
        refused.sort(Comparator.comparing(Refused::file)
                .thenComparingLong(Refused::line)
                .thenComparingLong(Refused::seq));
        List<TableRow<AreaRefusedTable>> rows = new ArrayList<>();
        for (int i = 0; i < refused.size(); i++) {
            Refused each = refused.get(i);
            boolean isFirst = i == 0
                    || refused.get(i - 1).line() != each.line()
                    || !refused.get(i - 1).file().equals(each.file());
            rows.add(AreaRefusedTable.TABLE
                    .row()
                    .set(FILE, each.file())
                    .set(LINE, each.line())
                    .set(SEQ, each.seq())
                    .set(SOURCE_ID, each.source())
                    .set(FIRST_OF_ROW, isFirst)
                    .set(RULE, each.broken().rule().text())
                    .set(BROKEN_VALUE, each.broken().value())
                    .set(BROKEN_MESSAGE, each.broken().message())
                    .set(BROKEN_REMEDY, each.broken().rule().remedy())
                    .build());
        }
        return rows;
    }

    private static @Nullable Broken ownParent(AreaAliases areas, String child, String parent) {
        return areas.own(child).equals(areas.own(parent))
                ? Rule.OWN_PARENT.brokenByRow(parent, Rule.OWN_PARENT.message())
                : null;
    }

    /** Another level than the known one; a place may be called a locality, which districts are. */
    private static @Nullable Broken contradiction(AreaAliases areas, String code, String stated) {
        AreaAliases.Area area = areas.find(code);
        if (area == null || area.level().equals(stated)) {
            return null;
        }
        boolean isDistrict =
                stated.equals(Level.LOCALITY.text()) && area.level().equals(Level.PLACE.text());
        return isDistrict
                ? null
                : Rule.LEVEL_CONTRADICTS.brokenByRow(
                        code, "This is the code of a " + area.level() + ", not of a " + stated + ".");
    }
}
