package org.fosse.jobs.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of several rows for one trust, metric and quarter counts. The files are cumulative and come again as "-v2": a
 * higher revision of the delivery note wins, then a later publication, then a file that reaches to a later quarter. What
 * is still there twice with different values counts for nothing.
 */
final class NewestFigures {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final Comparator<Version> NEWEST_FIRST = Comparator.comparingInt(Version::revision)
            .thenComparing(Version::publishedOn)
            .thenComparing(Version::fileQuarterEnd)
            .reversed();

    private final Map<List<String>, List<Version>> versions = new TreeMap<>(
            Comparator.<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1)));

    private record Version(Figure figure, int revision, LocalDate publishedOn, LocalDate fileQuarterEnd) {}

    void add(Figure figure, int revision, @Nullable LocalDate publishedOn, LocalDate fileQuarterEnd) {
        versions.computeIfAbsent(List.of(figure.trust(), figure.metricId()), key -> new ArrayList<>())
                .add(new Version(figure, revision, publishedOn == null ? LONG_AGO : publishedOn, fileQuarterEnd));
    }

    /** One figure for each trust and metric, in order of their codes. */
    List<Figure> list() {
        return versions.values().stream().map(NewestFigures::newest).toList();
    }

    private static Figure newest(List<Version> all) {
        List<Version> ordered = all.stream()
                .sorted(NEWEST_FIRST
                        .thenComparing(version -> version.figure().file())
                        .thenComparing(version -> version.figure().line()))
                .toList();
        Version first = ordered.get(0);
        for (Version other : ordered) {
            if (NEWEST_FIRST.compare(first, other) == 0 && !isSame(first.figure(), other.figure())) {
                return withoutValue(first.figure());
            }
        }
        return first.figure();
    }

    private static boolean isSame(Figure one, Figure other) {
        return Objects.equals(one.value(), other.value()) && one.status().equals(other.status());
    }

    private static Figure withoutValue(Figure figure) {
        return new Figure(
                figure.trust(),
                figure.trustName(),
                figure.trustType(),
                figure.trustSubtype(),
                figure.region(),
                figure.domain(),
                figure.metricId(),
                figure.metricName(),
                figure.unit(),
                null,
                "conflicting_duplicate",
                null,
                figure.file(),
                figure.line(),
                true);
    }
}
