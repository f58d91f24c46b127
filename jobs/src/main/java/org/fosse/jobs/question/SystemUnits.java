package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.speaker.Speakers;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;

/** The units of the own system, and the providers of others that speak for it: reference data, a few hundred rows. */
record SystemUnits() implements SharedValue<Units> {
    static final List<Table> INPUTS = Speakers.INPUTS;

    @Override
    public List<Table> inputs() {
        return INPUTS;
    }

    @Override
    public Units make(Inputs in, Run run) {
        String system = run.config().system().code();
        LocalDate today = run.date();
        Set<String> speaking = in.get(new Speakers.OfRun()).providersOf(system);
        List<TableRow<AreaTable>> areas =
                in.rows(AreaTable.TABLE, row -> isOpen(row, today) && maybeOf(row, system, speaking));
        Set<String> codes =
                areas.stream().map(row -> row.get(AreaTable.AREA_CODE)).collect(Collectors.toUnmodifiableSet());
        List<TableRow<MembershipTable>> links = in.rows(
                MembershipTable.TABLE,
                row -> row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE)
                        && codes.contains(row.get(MembershipTable.CHILD_CODE))
                        && !row.get(MembershipTable.VALID_FROM).isAfter(today)
                        && !row.get(MembershipTable.VALID_TO).isBefore(today));
        return Units.of(system, areas, links, speaking);
    }

    private static boolean isOpen(TableRow<AreaTable> row, LocalDate today) {
        LocalDate to = row.find(AreaTable.VALID_TO);
        return to == null || !to.isBefore(today);
    }

    /** Teams and localities without a system may be of it through what they are part of. */
    private static boolean maybeOf(TableRow<AreaTable> row, String system, Set<String> speaking) {
        if (speaking.contains(row.get(AreaTable.AREA_CODE))) {
            return true;
        }
        String of = row.find(AreaTable.SYSTEM_CODE);
        Level level = Units.level(row);
        return of == null ? level == Level.LOCALITY || level == Level.TEAM : of.equals(system);
    }
}
