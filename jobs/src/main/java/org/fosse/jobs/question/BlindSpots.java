package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fosse.config.Questions;
import org.jspecify.annotations.Nullable;

/** Finds what is missing: over whole parts of quality by comparing units of a level, and subject by subject. */
final class BlindSpots {
    /** Of these the newest says whether the subject can be seen; charts of few points can still be seen in a funnel. */
    private static final Set<String> THEMES = Set.of(
            Evidence.FUNNEL,
            Evidence.BREACH,
            Evidence.LEVEL,
            Evidence.RATING,
            Evidence.RETURN,
            Evidence.NEVER,
            Evidence.INTELLIGENCE);

    private final Collection<String> domains;
    private final LocalDate staleBefore;
    private final TreeMap<String, BlindSpot> found = new TreeMap<>();

    private BlindSpots(Collection<String> domains, Questions questions, LocalDate today) {
        this.domains = domains;
        this.staleBefore = today.minusMonths(questions.staleAfterMonths());
    }

    static Collection<BlindSpot> of(
            Collection<Unit> units,
            Collection<String> domains,
            List<Evidence> evidence,
            Questions questions,
            LocalDate today) {
        BlindSpots spots = new BlindSpots(domains, questions, today);
        Map<String, List<Evidence>> ofUnit = new HashMap<>();
        Map<String, TreeSet<String>> kindsOfLevel = new HashMap<>();
        for (Evidence each : evidence) {
            ofUnit.computeIfAbsent(each.unit().code(), code -> new ArrayList<>())
                    .add(each);
            if (seen(each)) {
                kindsOfLevel
                        .computeIfAbsent(each.unit().level() + "/" + each.domain(), key -> new TreeSet<>())
                        .add(each.kind());
            }
        }
        for (Unit unit : units) {
            List<Evidence> own = ofUnit.getOrDefault(unit.code(), List.of());
            for (String domain : spots.domains) {
                spots.whole(
                        unit,
                        domain,
                        own.stream()
                                .filter(each -> each.domain().equals(domain))
                                .toList(),
                        kindsOfLevel.getOrDefault(unit.level() + "/" + domain, new TreeSet<>()));
            }
            spots.themes(own);
        }
        return spots.found.values();
    }

    private static boolean seen(Evidence evidence) {
        return !evidence.side().equals(Evidence.UNKNOWN);
    }

    private void whole(Unit unit, String domain, List<Evidence> all, Set<String> usual) {
        TreeSet<String> kinds = new TreeSet<>();
        LocalDate newest = null;
        for (Evidence each : all) {
            if (seen(each)) {
                kinds.add(each.kind());
                newest = newest == null || each.to().isAfter(newest) ? each.to() : newest;
            }
        }
        if (newest == null) {
            add(
                    unit,
                    domain,
                    BlindSpot.NO_DATA,
                    null,
                    null,
                    usual.isEmpty()
                            ? "No extract covers it at this level: find a source."
                            : "Other units of the level have " + Words.list(List.copyOf(usual))
                                    + " evidence: ask for the same.");
        } else {
            if (newest.isBefore(staleBefore)) {
                add(unit, domain, BlindSpot.STALE, newest, null, "Ask for newer data.");
            }
            if (kinds.size() == 1) {
                add(
                        unit,
                        domain,
                        BlindSpot.SINGLE_SOURCE,
                        null,
                        kinds.first(),
                        "A second kind of evidence would confirm or correct it.");
            }
        }
        boolean assessed = all.stream().anyMatch(each -> each.kind().equals(Evidence.ASSESSMENT) && seen(each));
        if (!assessed && usual.contains(Evidence.ASSESSMENT)) {
            add(
                    unit,
                    domain,
                    BlindSpot.NEVER_ASSESSED,
                    null,
                    Evidence.ASSESSMENT,
                    "Put it into the next round of assessment.");
        }
    }

    private void add(
            Unit unit, String domain, String kind, @Nullable LocalDate since, @Nullable String evidence, String fill) {
        put(new BlindSpot(unit, domain, BlindSpot.ALL, "all of it", kind, since, evidence, fill, null, null, null));
    }

    private void put(BlindSpot spot) {
        found.putIfAbsent(spot.id(), spot);
    }

    private void themes(List<Evidence> own) {
        Map<List<String>, Evidence> newest = new TreeMap<>(Signals.BY_PARTS);
        for (Evidence each : own.stream().sorted(Signals.BY_TIME).toList()) {
            String rule = each.rule().equals(Evidence.SUSPECT) ? Evidence.FUNNEL : each.rule();
            if (THEMES.contains(rule) && !"older_round".equals(each.reason())) {
                List<String> theme = new ArrayList<>(List.of(rule));
                theme.addAll(each.theme());
                newest.put(theme, each);
            }
        }
        newest.values().forEach(this::theme);
    }

    private void theme(Evidence newest) {
        String reason = newest.reason();
        boolean assessment = newest.kind().equals(Evidence.ASSESSMENT);
        if (seen(newest)) {
            boolean stale = assessment ? "stale".equals(reason) : newest.to().isBefore(staleBefore);
            if (stale) {
                put(spot(
                        newest,
                        BlindSpot.STALE,
                        newest.to(),
                        assessment ? "Hold the next round." : "Ask for newer data, or close the theme."));
            }
            return;
        }
        String code = reason == null ? "" : reason;
        if (code.equals("not_applicable")) {
            return;
        }
        if (assessment) {
            put(spot(newest, BlindSpot.NEVER_ASSESSED, null, "Put it into the next round of assessment."));
        } else if (code.contains("suppress")) {
            put(spot(
                    newest,
                    BlindSpot.SUPPRESSED,
                    newest.from(),
                    "Join periods or areas until the numbers may be shown."));
        } else if (code.contains("few") || code.contains("small") || code.contains("no_counts")) {
            put(spot(newest, BlindSpot.TOO_SMALL, newest.from(), "Join periods or areas, or ask for counts."));
        } else {
            put(spot(newest, BlindSpot.NO_DATA, newest.from(), "Ask the sender for the value."));
        }
    }

    private static BlindSpot spot(Evidence of, String kind, @Nullable LocalDate since, String fill) {
        return new BlindSpot(
                of.unit(),
                of.domain(),
                of.subject(),
                of.subjectName(),
                kind,
                since,
                of.kind(),
                fill,
                of.source(),
                of.key(),
                of.reason());
    }
}
