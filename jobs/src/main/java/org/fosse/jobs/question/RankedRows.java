package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.fosse.tables.Table;

/** The rows of a ranking, of concerns or of bright spots. */
final class RankedRows {
    private static final int MOST_DRIVERS = 3;
    private static final String COMMAS = ", ";

    private final Table table;
    private final Map<String, String> domains;
    private final Response response;

    /**
     * @param domains name of each part of quality
     * @param response what is being done
     */
    RankedRows(Table table, Map<String, String> domains, Response response) {
        this.table = table;
        this.domains = domains;
        this.response = response;
    }

    Iterator<Row> of(Ranking ranking) {
        RowBuilder builder = new RowBuilder(table);
        List<Row> rows = new ArrayList<>();
        ranking.entries().forEach(entry -> rows.add(row(builder, entry)));
        return rows.iterator();
    }

    private Row row(RowBuilder row, Ranking.Entry entry) {
        Unit unit = entry.unit();
        String domainName = domains.getOrDefault(entry.domain(), "Not assigned");
        List<Response.Done> actions = response.find(unit.code(), entry.domain());
        String drivers =
                entry.counted().stream().limit(MOST_DRIVERS).map(Signal::phrase).collect(Collectors.joining("; "));
        TreeSet<String> pathways = entry.all().stream()
                .map(Signal::pathway)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate first = entry.all().stream()
                .map(Signal::firstSeen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return row.set("unit_code", unit.code())
                .set("quality_domain", entry.domain())
                .set("unit_level", unit.level())
                .set("unit_name", unit.name())
                .set("quality_domain_name", domainName)
                .set("rank", entry.rank())
                .set("rank_in_level", entry.rankInLevel())
                .set("rank_best", entry.bestRank())
                .set("rank_worst", entry.worstRank())
                .set("score", entry.score())
                .set("magnitude", entry.magnitude())
                .set("certainty", entry.certainty())
                .set("severity_score", entry.severity())
                .set("first_seen", first)
                .set(
                        "last_seen",
                        entry.all().stream()
                                .map(Signal::lastSeen)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                .set("signals", entry.all().size())
                .set("rules", entry.counted().size())
                .set("evidence_kinds", entry.kinds().size())
                .set("evidence", String.join(COMMAS, entry.kinds()))
                .set("pathways", pathways.isEmpty() ? null : String.join(COMMAS, pathways))
                .set("drivers", drivers)
                .set("rules_and_subjects", keys(entry))
                .set(
                        "action_status",
                        actions.isEmpty() ? "none" : actions.get(0).status())
                .set(
                        "actions",
                        actions.isEmpty()
                                ? null
                                : actions.stream().map(Response.Done::id).collect(Collectors.joining(COMMAS)))
                .set("action_verdict", actions.isEmpty() ? null : actions.get(0).verdict())
                .set(
                        "sentence",
                        unit.name() + " (" + unit.code() + "), " + domainName.toLowerCase(java.util.Locale.ROOT) + ": "
                                + drivers + ". " + said(actions))
                .build();
    }

    private static String keys(Ranking.Entry entry) {
        List<Signal> all = new ArrayList<>(entry.counted());
        entry.all().stream().filter(signal -> !entry.counted().contains(signal)).forEach(all::add);
        return all.stream()
                .map(signal -> signal.rule() + "/" + signal.subject())
                .collect(Collectors.joining("; "));
    }

    private static String said(List<Response.Done> actions) {
        if (actions.isEmpty()) {
            return "The register has no action for it.";
        }
        Response.Done action = actions.get(0);
        if (action.status().equals("planned")) {
            return "Action " + action.id() + " is planned.";
        }
        return "Action " + action.id() + " is " + action.status().replace('_', ' ') + "; its effect: "
                + action.verdict()
                + (action.harmed() ? ", while a balancing measure moved the wrong way." : ".");
    }
}
