package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.config.Framework;
import org.jspecify.annotations.Nullable;

/** The rounds of one body on one domain, oldest first. */
final class PanelSeries {
    private record Key(String bodyCode, String domainId, String round) {}

    private final List<Panel> panels;

    private PanelSeries(List<Panel> panels) {
        this.panels = panels;
    }

    /** The series in a framework's scores; answers to items are left aside. */
    static List<PanelSeries> list(Framework framework, Collection<Score> scores, SmallGroups small) {
        Map<Key, List<Score>> rounds = new LinkedHashMap<>();
        scores.stream()
                .filter(Score::ofDomain)
                .sorted(Comparator.comparing(Score::bodyCode)
                        .thenComparing(Score::domainId)
                        .thenComparing(Score.BY_DATE))
                .forEach(score -> rounds.computeIfAbsent(
                                new Key(score.bodyCode(), score.domainId(), score.round()), unused -> new ArrayList<>())
                        .add(score));
        Map<Key, List<Panel>> series = new LinkedHashMap<>();
        rounds.forEach((key, panel) -> series.computeIfAbsent(
                        new Key(key.bodyCode(), key.domainId(), ""), unused -> new ArrayList<>())
                .add(new Panel(framework, panel, small)));
        return series.values().stream()
                .map(panels -> new PanelSeries(panels.stream()
                        .sorted(Comparator.comparing(Panel::assessedOn).thenComparing(Panel::round))
                        .toList()))
                .toList();
    }

    List<Panel> panels() {
        return panels;
    }

    /**
     * The scored round that is marked as baseline, otherwise the first scored one, among those with the wording of this
     * round: a reworded question begins a new series.
     */
    @Nullable
    Panel baselineOf(Panel panel) {
        Panel first = null;
        for (Panel each : panels) {
            if (!each.scored().isEmpty() && Objects.equals(each.wording(), panel.wording())) {
                if (each.marked()) {
                    return each;
                }
                first = first == null ? each : first;
            }
        }
        return first;
    }

    /** The scored round before this one, with the same wording; null when there is none. */
    @Nullable
    Panel before(Panel panel) {
        Panel found = null;
        for (Panel each : panels) {
            if (each == panel) {
                return found;
            }
            boolean same = !each.scored().isEmpty() && Objects.equals(each.wording(), panel.wording());
            found = same ? each : found;
        }
        return found;
    }

    /** The newest scored round, or the newest of all when none is scored. */
    Panel latest() {
        Panel newest = panels.get(panels.size() - 1);
        for (Panel each : panels) {
            newest = !each.scored().isEmpty() || newest.scored().isEmpty() ? each : newest;
        }
        return newest;
    }
}
