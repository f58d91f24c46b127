package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.jobs.area.MembershipResolver.Statement;
import org.fosse.schema.Shared;
import org.jspecify.annotations.Nullable;

/**
 * Ends what a statement leaves open. A picture says how things stood on its day, and nothing of the days after it where a
 * dated register does: the membership ends on the register's day, unless a later picture shows it again. Nothing belongs to an area, or has members, after it
 * closed. An end that a statement gives itself stays when it is the earlier one; so does that of a lookup form, which is
 * somebody's word against the registers. A mapping that a publication ships is left as it is.
 */
final class StatedEnds {
    private final Map<MembershipKey, LocalDate> left;
    private final Map<String, LocalDate> closedOn;

    private StatedEnds(Map<MembershipKey, LocalDate> left, Map<String, LocalDate> closedOn) {
        this.left = left;
        this.closedOn = closedOn;
    }

    /**
     * The statements with their ends.
     *
     * @param statements pictures among them, with the days they hold
     * @param closedOn last day of the areas that closed
     */
    static List<Statement> of(List<Statement> statements, Map<String, LocalDate> closedOn) {
        StatedEnds ends = new StatedEnds(left(statements), closedOn);
        List<Statement> ended = new ArrayList<>();
        for (Statement each : statements) {
            LocalDate end = ends.endOf(each);
            ended.add(end == null || !end.isBefore(each.end()) ? each : each.on(each.from(), end));
        }
        return ended;
    }

    /** The last day a register gives for each child and parent; none where it says anywhere that the membership goes on. */
    private static Map<MembershipKey, LocalDate> left(List<Statement> statements) {
        Map<MembershipKey, LocalDate> left = new HashMap<>();
        for (Statement each : statements) {
            if (!MembershipResolver.isPicture(each)) {
                left.merge(key(each), each.end(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return left;
    }

    private @Nullable LocalDate endOf(Statement each) {
        boolean ownWord = each.source().equals("area_lookup") && each.to() != null;
        if (ownWord || !each.mappingId().equals(Shared.IN_FORCE)) {
            return null;
        }
        LocalDate end = earlier(closedOn.get(each.child()), closedOn.get(each.parent()));
        LocalDate lastDay = left.get(key(each));
        boolean older = MembershipResolver.isPicture(each) && lastDay != null && !lastDay.isBefore(each.start());
        return older ? earlier(end, lastDay) : end;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static MembershipKey key(Statement each) {
        return new MembershipKey(each.mappingId(), each.child(), each.parentLevel() + "/" + each.parent());
    }
}
