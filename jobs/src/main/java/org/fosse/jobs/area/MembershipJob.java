package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.check.AreaAliases;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.schema.table.LandedMembershipTable;
import org.fosse.schema.table.MembershipTable;

/** The dated bridge between areas; {@link MembershipResolver} states the rules. */
public final class MembershipJob extends Declaration<MembershipTable> implements RowJob<MembershipTable> {
    public MembershipJob() {
        super(
                MembershipTable.TABLE,
                List.of(
                        LandedAreaTable.TABLE,
                        LandedMembershipTable.TABLE,
                        AreaAliasTable.TABLE,
                        AreaRefusedTable.TABLE));
    }

    @Override
    public List<TableRow<MembershipTable>> rows(Inputs in, Run run) {
        MembershipResolver resolver =
                new MembershipResolver(run.config().places(), run.config().areas());
        List<TableRow<MembershipTable>> rows = new ArrayList<>();
        for (MembershipResolver.Membership each : resolver.resolve(statements(in, run.date()), closedOn(in, run))) {
            rows.add(MembershipTable.TABLE
                    .row()
                    .set(MembershipTable.MAPPING_ID, each.mappingId())
                    .set(MembershipTable.CHILD_CODE, each.child())
                    .set(MembershipTable.PARENT_LEVEL, each.parentLevel())
                    .set(MembershipTable.PARENT_CODE, each.parent())
                    .set(MembershipTable.VALID_FROM, each.from())
                    .set(MembershipTable.VALID_TO, each.to())
                    .set(MembershipTable.CHILD_LEVEL, each.childLevel())
                    .set(MembershipTable.BASIS, each.basis())
                    .set(MembershipTable.SHARE, each.share())
                    .build());
        }
        return rows;
    }

    /** What extracts say of who belongs to whom, each once, under the areas' own codes. */
    private static List<MembershipResolver.Statement> statements(Inputs in, LocalDate date) {
        AreaAliases aliases = AreaAliases.of(in);
        Map<String, LocalDate> seenOn = seenOn(in);
        Set<NamedArea.Place> refused = NamedArea.refused(in);
        Set<MembershipResolver.Statement> statements = new LinkedHashSet<>();
        for (TableRow<LandedMembershipTable> row : in.rows(LandedMembershipTable.TABLE)) {
            NamedArea.Place place = new NamedArea.Place(
                    row.get(LandedMembershipTable.FILE),
                    row.get(LandedMembershipTable.LINE),
                    row.get(LandedMembershipTable.SEQ));
            if (!refused.contains(place)) {
                statements.add(new MembershipResolver.Statement(
                        aliases.own(row.get(LandedMembershipTable.CHILD_CODE)),
                        row.get(LandedMembershipTable.CHILD_LEVEL),
                        aliases.own(row.get(LandedMembershipTable.PARENT_CODE)),
                        row.get(LandedMembershipTable.PARENT_LEVEL),
                        row.get(LandedMembershipTable.MAPPING_ID),
                        row.find(LandedMembershipTable.VALID_FROM),
                        row.find(LandedMembershipTable.VALID_TO),
                        row.find(LandedMembershipTable.SNAPSHOT_ON),
                        row.get(LandedMembershipTable.BASIS),
                        row.get(LandedMembershipTable.SOURCE_ID),
                        seenOn.getOrDefault(row.get(LandedMembershipTable.FILE), date)));
            }
        }
        return List.copyOf(statements);
    }

    /** The day that each file shows, where it says so. */
    private static Map<String, LocalDate> seenOn(Inputs in) {
        Map<String, LocalDate> seenOn = new HashMap<>();
        for (TableRow<LandedAreaTable> row : in.rows(LandedAreaTable.TABLE)) {
            LocalDate day = row.find(LandedAreaTable.AS_OF);
            if (day != null) {
                seenOn.merge(row.get(LandedAreaTable.FILE), day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return seenOn;
    }

    /** The last day of the areas that closed, but for those whose members a declared succession passes on. */
    private static Map<String, LocalDate> closedOn(Inputs in, Run run) {
        AreaSuccessions successions = new AreaSuccessions(run.config().areas());
        AreaAliases aliases = AreaAliases.of(in);
        Map<String, NamedArea> newest = new HashMap<>();
        Comparator<NamedArea> order = Comparator.comparing(
                        (NamedArea each) -> each.asOf() == null ? MembershipResolver.BEGINNING : each.asOf())
                .thenComparing(NamedArea::validFrom);
        for (NamedArea each : NamedArea.accepted(in)) {
            String code = aliases.own(each.code());
            if (each.validFrom() != null && !successions.continues(each.level(), code)) {
                newest.merge(code, each, (one, other) -> order.compare(one, other) >= 0 ? one : other);
            }
        }
        Map<String, LocalDate> closedOn = new HashMap<>();
        newest.forEach((code, each) -> {
            if (each.validTo() != null) {
                closedOn.put(code, each.validTo());
            }
        });
        return closedOn;
    }
}
