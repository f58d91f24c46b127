package org.fosse.jobs.star;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Every area's spans, by code: where it lay when, by the general bridge. Reference data; it may travel with a task. */
final class AreaSpans implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    static final List<Table> INPUTS = List.of(AreaTable.TABLE, MembershipTable.TABLE);

    private static final Set<Level> LEVELS =
            ParentColumns.ALL.stream().map(ParentColumns::level).collect(Collectors.toUnmodifiableSet());
    static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    static final int LAST_DAY = (int) LocalDate.of(9999, 12, 31).toEpochDay();

    private final HashMap<String, SpansOfArea> byArea = new HashMap<>();

    /** One membership, days since 1970. */
    private record Member(Level level, String parent, int from, int to, double share, boolean asNow) {
        /** The parent that stands for its level: one of those days before one that followed it, then the larger share. */
        static final Comparator<Member> MAIN = Comparator.comparing(Member::level)
                .thenComparing(Member::asNow)
                .thenComparing(Member::share, Comparator.reverseOrder())
                .thenComparing(Member::parent);

        /** That of a row by the general bridge, in an area of a level that dimensions have. */
        static Optional<Member> find(TableRow<MembershipTable> row) {
            return Level.find(row.get(MembershipTable.PARENT_LEVEL))
                    .filter(level -> LEVELS.contains(level)
                            && row.get(MembershipTable.MAPPING_ID).equals(Shared.IN_FORCE))
                    .map(level -> new Member(
                            level,
                            row.get(MembershipTable.PARENT_CODE),
                            (int) row.get(MembershipTable.VALID_FROM).toEpochDay(),
                            (int) row.get(MembershipTable.VALID_TO).toEpochDay(),
                            row.get(MembershipTable.SHARE),
                            row.get(MembershipTable.BASIS).equals(Shared.AS_IT_IS_NOW)));
        }
    }

    private static final class OnTasks implements SharedValue<Broadcast<AreaSpans>> {
        @Override
        public List<Table> inputs() {
            return INPUTS;
        }

        @Override
        public Broadcast<AreaSpans> make(Inputs in, Run run) {
            List<TableRow<MembershipTable>> memberships = in.rows(MembershipTable.TABLE);
            TreeSet<Integer> starts = new TreeSet<>();
            addStarts(
                    memberships.stream()
                            .flatMap(row -> Member.find(row).stream())
                            .toList(),
                    starts);
            return run.spark()
                    .broadcast(new AreaSpans(
                            in.rows(AreaTable.TABLE), memberships, run.ofDate(date -> lastStart(starts, date))));
        }
    }

    /** The last day on which a span begins and that has come: all that is to be known of the date. */
    private static LocalDate lastStart(NavigableSet<Integer> starts, LocalDate date) {
        Integer start = starts.floor((int) date.toEpochDay());
        return LocalDate.ofEpochDay(start == null ? FIRST_DAY : start);
    }

    /** Those of the run; made for the first job that asks. */
    static Broadcast<AreaSpans> of(Inputs in) {
        return in.get(new OnTasks());
    }

    AreaSpans(List<TableRow<AreaTable>> areas, List<TableRow<MembershipTable>> memberships, LocalDate today) {
        Map<String, List<Member>> members = new HashMap<>();
        for (TableRow<MembershipTable> row : memberships) {
            Member.find(row)
                    .ifPresent(member -> members.computeIfAbsent(
                                    row.get(MembershipTable.CHILD_CODE), code -> new ArrayList<>())
                            .add(member));
        }
        for (TableRow<AreaTable> row : areas) {
            String code = row.get(AreaTable.AREA_CODE);
            byArea.put(code, spans(code, members, (int) today.toEpochDay()));
        }
    }

    /** The spans of an area of table area. */
    SpansOfArea get(String code) {
        return Objects.requireNonNull(byArea.get(code), code);
    }

    /** The spans of an area; null for a code that no table of areas names. */
    @Nullable
    SpansOfArea find(String code) {
        return byArea.get(code);
    }

    private static SpansOfArea spans(String code, Map<String, List<Member>> members, int today) {
        List<Member> own = members.getOrDefault(code, List.of());
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(FIRST_DAY);
        addStarts(own, starts);
        own.stream()
                .filter(member -> member.level() == Level.SYSTEM)
                .forEach(member -> addStarts(members.getOrDefault(member.parent(), List.of()), starts));
        List<AreaSpan> spans = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            AreaSpan span = new AreaSpan(code, start, next == null ? LAST_DAY : next - 1, parents(own, members, start));
            int before = spans.size() - 1;
            if (before >= 0 && spans.get(before).parents().equals(span.parents())) {
                spans.set(before, spans.get(before).until(span.to()));
            } else {
                spans.add(span);
            }
        }
        if (spans.size() > 1 && spans.get(spans.size() - 1).parents().isEmpty()) {
            spans.remove(spans.size() - 1);
        }
        int current = spans.size() - 1;
        while (current > 0 && today < spans.get(current).from()) {
            current--;
        }
        for (int i = 0; i < spans.size(); i++) {
            if (i != current) {
                spans.set(
                        i,
                        spans.get(i)
                                .with(code + "~"
                                        + LocalDate.ofEpochDay(spans.get(i).from())));
            }
        }
        return new SpansOfArea(List.copyOf(spans), current);
    }

    private static void addStarts(List<Member> members, Set<Integer> starts) {
        for (Member member : members) {
            starts.add(Math.max(member.from(), FIRST_DAY));
            if (member.to() < LAST_DAY) {
                starts.add(member.to() + 1);
            }
        }
    }

    /** The parents on a day: those of its own, and its system's region where it has none. */
    private static List<AreaSpan.Parent> parents(List<Member> own, Map<String, List<Member>> members, int day) {
        List<Member> on = on(own, day);
        List<Member> all = new ArrayList<>(on);
        if (on.stream().noneMatch(member -> member.level() == Level.REGION)) {
            on.stream()
                    .filter(member -> member.level() == Level.SYSTEM)
                    .findFirst()
                    .ifPresent(system -> on(members.getOrDefault(system.parent(), List.of()), day).stream()
                            .filter(member -> member.level() == Level.REGION)
                            .forEach(all::add));
        }
        return all.stream()
                .map(member -> new AreaSpan.Parent(member.level(), member.parent(), member.share()))
                .toList();
    }

    private static List<Member> on(List<Member> members, int day) {
        return members.stream()
                .filter(member -> member.from() <= day && day <= member.to())
                .sorted(Member.MAIN)
                .toList();
    }
}
