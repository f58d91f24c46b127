package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.MembershipTable;
import org.jspecify.annotations.Nullable;

/** The units of the own system that are open on the date of the run, with the unit right above each. */
final class Units implements Serializable {
    private static final long serialVersionUID = 1;

    /** From nearest to furthest: what stands right above a practice, a team and so on. */
    private static final List<String> UPWARDS = List.of("neighbourhood", "provider", "locality", "place", "system");

    private final Map<String, Unit> units;

    private Units(Map<String, Unit> units) {
        this.units = units;
    }

    /** One area as the register has it. */
    record Listed(
            String code,
            String level,
            String name,
            @Nullable String system) {}

    /** One area belonging to another on the date of the run. */
    record Link(String child, String parentLevel, String parent) {}

    /** Read once a run: reference data, a few hundred rows for a system. */
    static Units of(Inputs in, Run run) {
        return (Units) in.once("units_of_the_system", () -> {
            String system = run.config().system().code();
            List<Listed> areas = in
                    .get(AreaTable.TABLE)
                    .where(col("valid_to").isNull().or(col("valid_to").geq(lit(run.date()))))
                    .where(col("system_code")
                            .equalTo(system)
                            .or(col("system_code")
                                    .isNull()
                                    .and(col("area_level").isin("locality", "team"))))
                    .select("area_code", "area_level", "area_name", "system_code")
                    .collectAsList()
                    .stream()
                    .map(row -> new Listed(row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
                    .toList();
            Object[] codes = areas.stream().map(Listed::code).toArray();
            List<Link> links = in
                    .get(MembershipTable.TABLE)
                    .where(MembershipJob.inForce()
                            .and(MembershipJob.holdsOn(lit(run.date())))
                            .and(col("child_code").isin(codes)))
                    .select("child_code", "parent_level", "parent_code")
                    .collectAsList()
                    .stream()
                    .map(row -> new Link(row.getString(0), row.getString(1), row.getString(2)))
                    .toList();
            return of(system, areas, links);
        });
    }

    static Units of(String system, Collection<Listed> areas, Collection<Link> links) {
        Map<String, List<Link>> above = links.stream().collect(Collectors.groupingBy(Link::child));
        Set<String> own = new HashSet<>();
        own.add(system);
        areas.stream()
                .filter(area -> system.equals(area.system()))
                .map(Listed::code)
                .forEach(own::add);
        // Teams and localities say only what they are part of, which may in turn be part of something.
        boolean more = true;
        while (more) {
            more = false;
            for (Listed area : areas) {
                boolean within = above.getOrDefault(area.code(), List.of()).stream()
                        .anyMatch(link -> own.contains(link.parent()));
                more |= within && own.add(area.code());
            }
        }
        TreeMap<String, Unit> units = new TreeMap<>();
        for (Listed area : areas) {
            if (own.contains(area.code())) {
                String parent = parent(area, above.getOrDefault(area.code(), List.of()), own, system);
                units.put(area.code(), new Unit(area.code(), area.level(), area.name(), parent));
            }
        }
        return new Units(units);
    }

    private static @Nullable String parent(Listed area, List<Link> links, Set<String> own, String system) {
        if (area.code().equals(system)) {
            return null;
        }
        return links.stream()
                .filter(link -> own.contains(link.parent()) && UPWARDS.contains(link.parentLevel()))
                .min(Comparator.comparingInt((Link link) -> UPWARDS.indexOf(link.parentLevel()))
                        .thenComparing(Link::parent))
                .map(Link::parent)
                .orElse(system);
    }

    /** Null for what is not of the system. */
    @Nullable
    Unit find(@Nullable Object code) {
        return code == null ? null : units.get(code.toString());
    }

    /** In order of code. */
    Collection<Unit> all() {
        return units.values();
    }

    Object[] codes() {
        return units.keySet().toArray();
    }

    /** Reads a row's unit. */
    @Nullable
    Unit find(Row row, String column) {
        Object code = row.getAs(column);
        return find(code);
    }
}
