package org.fosse.jobs.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.Schedules;
import org.jspecify.annotations.Nullable;

/** What is known of one provider, gathered from its links, its newest returns and the coverage of its contracts. */
final class ProviderSummary {
    private final Schedules schedules;
    private final TreeMap<String, Set<String>> links = new TreeMap<>();
    private final List<Newest> newest = new ArrayList<>();
    private final Set<String> contracts = new TreeSet<>();
    private boolean outOfArea;
    private long due;
    private long received;
    private long late;
    private long missing;
    private long calls;
    private boolean askedNow;
    private @Nullable LocalDate lastCall;
    private @Nullable LocalDate asked;
    private @Nullable String support;

    ProviderSummary(Schedules schedules) {
        this.schedules = schedules;
    }

    /**
     * The newest return of one requirement.
     *
     * @param sentence it in words
     * @param months months in breach up to its period; 0 when it is not in one
     * @param toBreach months to a breach on trend; null when none is in sight
     */
    record Newest(
            String requirementId,
            String name,
            String type,
            String result,
            LocalDate periodEnd,
            int months,
            @Nullable Integer toBreach,
            String sentence) {}

    void addLink(String link, String words, boolean isOutOfArea) {
        links.computeIfAbsent(link, word -> new TreeSet<>()).add(words);
        outOfArea |= isOutOfArea;
    }

    void addContract(String contractRef) {
        contracts.add(contractRef);
    }

    void addNewest(Newest each) {
        newest.add(each);
    }

    /**
     * A call, or a return, that may have asked for support; the newest that did is kept.
     *
     * @param latest whether it is of the newest period of its requirement, so that what it asks for is still open
     */
    void addAsked(@Nullable LocalDate on, boolean isCall, boolean latest, @Nullable String asksFor) {
        askedNow |= latest && asksFor != null;
        if (isCall) {
            calls++;
            lastCall = (on == null || (lastCall != null && lastCall.isAfter(on))) ? lastCall : on;
        }
        if (asksFor != null && (asked == null || (on != null && !on.isBefore(asked)))) {
            asked = on;
            support = asksFor;
        }
    }

    void addExpected(String status) {
        switch (status) {
            case "received", "received_without_value" -> received++;
            case "received_late" -> {
                received++;
                late++;
            }
            case "missing" -> missing++;
            default -> {
                return;
            }
        }
        due++;
    }

    boolean isEmpty() {
        return links.isEmpty() && contracts.isEmpty();
    }

    @Nullable
    String linked(String link) {
        Set<String> words = links.get(link);
        return words == null ? null : String.join("; ", words);
    }

    boolean outOfArea() {
        return outOfArea;
    }

    long contracts() {
        return contracts.size();
    }

    long requirements() {
        return newest.size();
    }

    long national() {
        return newest.stream().filter(each -> each.type().equals("national")).count();
    }

    long with(String result) {
        return newest.stream().filter(each -> each.result().equals(result)).count();
    }

    /** The requirement that has been in breach longest; null when none is. */
    @Nullable
    Newest longestBreach() {
        return newest.stream()
                .filter(each -> each.months() > 0)
                .max(Comparator.comparingInt(Newest::months)
                        .thenComparing(Newest::requirementId, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** The requirement that is met now and would be breached first on its trend; null when none is in sight. */
    @Nullable
    Newest soonestBreach() {
        return newest.stream()
                .filter(each -> each.toBreach() != null)
                .min(Comparator.comparing(Newest::toBreach, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Newest::requirementId))
                .orElse(null);
    }

    /** In words: the longest breach, or the nearest one; null when neither is there. */
    @Nullable
    String worst() {
        Newest breach = longestBreach();
        Newest coming = soonestBreach();
        return breach != null ? breach.sentence() : coming != null ? coming.sentence() : null;
    }

    @Nullable
    LocalDate periodEnd() {
        return newest.stream().map(Newest::periodEnd).max(LocalDate::compareTo).orElse(null);
    }

    long due() {
        return due;
    }

    long received() {
        return received;
    }

    long late() {
        return late;
    }

    long missing() {
        return missing;
    }

    long calls() {
        return calls;
    }

    @Nullable
    LocalDate lastCall() {
        return lastCall;
    }

    @Nullable
    String support() {
        return support;
    }

    /** How closely the provider should be followed; null where there is nothing to judge it by. */
    @Nullable
    String assurance() {
        if (newest.isEmpty() && due == 0) {
            return null;
        }
        Newest breach = longestBreach();
        int months = breach == null ? 0 : breach.months();
        if (months >= schedules.intensiveMonths()) {
            return "intensive";
        }
        return (months >= schedules.enhancedMonths() || missing > 0 || askedNow) ? "enhanced" : "routine";
    }

    /** Why, as codes; null for routine assurance. */
    @Nullable
    String assuranceReason() {
        Newest breach = longestBreach();
        List<String> codes = new ArrayList<>();
        if (breach != null && breach.months() >= Math.min(schedules.enhancedMonths(), schedules.intensiveMonths())) {
            codes.add("long_breach");
        }
        if (missing > 0) {
            codes.add("returns_missing");
        }
        if (askedNow) {
            codes.add("support_asked");
        }
        return codes.isEmpty() ? null : String.join(",", codes);
    }
}
