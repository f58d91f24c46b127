package org.fosse.jobs.question;

import static java.util.stream.Collectors.groupingBy;
import static org.fosse.schema.table.EvidenceTable.PERIOD_END;
import static org.fosse.schema.table.EvidenceTable.PERIOD_START;
import static org.fosse.schema.table.EvidenceTable.QUALITY_DOMAIN;
import static org.fosse.schema.table.EvidenceTable.REASON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.config.QualityDomains;
import org.fosse.config.Questions;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.EvidenceRule;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is missing: over whole parts of quality by comparing units of a level, and subject by subject. Which kinds of
 * evidence there are of a unit, table profile has said already, and people's words are looked for here; so that the two never
 * contradict each other.
 */
final class BlindSpots {
    /** Of these the newest says whether the subject can be seen; charts of few points can still be seen in a funnel. */
    /** Why a value is not there. */
    private static final Set<Reason> ABSENT =
            Set.of(Reason.MISSING, Reason.NO_DATA, Reason.REJECTED, Reason.ZERO_DENOMINATOR, Reason.PARTS_MISSING);

    private static final Set<EvidenceRule> THEMES = EnumSet.of(
            EvidenceRule.FUNNEL,
            EvidenceRule.BREACH,
            EvidenceRule.ASSESSMENT_LEVEL,
            EvidenceRule.RATING,
            EvidenceRule.RETURN,
            EvidenceRule.NEVER_ASSESSED,
            EvidenceRule.INTELLIGENCE);
    /** The theme of a whole part of quality. */
    private static final String ALL = "all";

    private static final String NEXT_ROUND = "Put it into the next round of assessment.";

    /** The units of a level in one part of quality. */
    private record Peers(Level level, String domain) {}

    /** What cannot be seen of a unit: one subject, or all of a part of quality. */
    private record Theme(Unit unit, String domain, String id, String name) {}

    /** What there is of a unit in one part of quality. */
    private static final class Seen {
        private final Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        private @Nullable LocalDate newest;

        void add(EvidenceKind kind, @Nullable LocalDate end) {
            kinds.add(kind);
            newest = newest == null || (end != null && end.isAfter(newest)) ? end : newest;
        }
    }

    private final Map<String, String> domains;
    private final LocalDate staleBefore;
    private final Map<Peers, Set<EvidenceKind>> usual = new HashMap<>();
    private final Map<String, Map<String, Seen>> seen = new HashMap<>();
    /** By key: nothing may be said twice. */
    private final Map<List<String>, TableRow<BlindSpotTable>> found = new TreeMap<>(Evidence.BY_PARTS);

    private BlindSpots(Map<String, String> domains, Questions questions, LocalDate today) {
        this.domains = domains;
        this.staleBefore = today.minusMonths(questions.staleAfterMonths());
    }

    /** @param domains the parts of quality, id to name */
    static List<TableRow<BlindSpotTable>> of(
            Collection<Unit> units,
            Map<String, String> domains,
            List<TableRow<EvidenceTable>> evidence,
            List<TableRow<ProfileTable>> profiles,
            Questions questions,
            LocalDate today) {
        BlindSpots spots = new BlindSpots(domains, questions, today);
        profiles.forEach(spots::see);
        List<TableRow<EvidenceTable>> own = evidence.stream()
                .filter(each -> !each.has(EvidenceTable.SPEAKER_CODE))
                .toList();
        for (TableRow<EvidenceTable> each : own) {
            if (each.get(EvidenceTable.KIND) == EvidenceKind.QUALITATIVE && Evidence.isSeen(each)) {
                spots.seen(each.get(EvidenceTable.UNIT_CODE), each.get(QUALITY_DOMAIN))
                        .add(EvidenceKind.QUALITATIVE, each.get(PERIOD_END));
            }
        }
        for (Unit unit : units) {
            spots.seen
                    .getOrDefault(unit.code(), Map.of())
                    .forEach((domain, seen) -> spots.usual
                            .computeIfAbsent(new Peers(unit.level(), domain), key -> EnumSet.noneOf(EvidenceKind.class))
                            .addAll(seen.kinds));
        }
        Map<String, List<TableRow<EvidenceTable>>> ofUnit =
                own.stream().collect(groupingBy(each -> each.get(EvidenceTable.UNIT_CODE)));
        for (Unit unit : units) {
            domains.keySet().forEach(domain -> spots.whole(unit, domain));
            spots.themes(unit, ofUnit.getOrDefault(unit.code(), List.of()));
        }
        return List.copyOf(spots.found.values());
    }

    private Seen seen(String unit, String domain) {
        return seen.computeIfAbsent(unit, key -> new HashMap<>()).computeIfAbsent(domain, key -> new Seen());
    }

    private void see(TableRow<ProfileTable> row) {
        Seen of = seen(row.get(ProfileTable.AREA_CODE), row.get(ProfileTable.QUALITY_DOMAIN));
        if (row.get(ProfileTable.INDICATORS) > 0) {
            of.add(EvidenceKind.QUANTITATIVE, row.find(ProfileTable.INDICATOR_PERIOD_END));
        }
        if (row.get(ProfileTable.REQUIREMENTS) > 0) {
            of.add(EvidenceKind.CONTRACT, row.find(ProfileTable.SCHEDULE_PERIOD_END));
        }
        if (row.get(ProfileTable.ASSESSED_DOMAINS) + row.get(ProfileTable.ASSESSMENTS_NOT_SHOWN) > 0) {
            of.add(EvidenceKind.ASSESSMENT, row.find(ProfileTable.ASSESSED_ON));
        }
    }

    private void whole(Unit unit, String domain) {
        Set<EvidenceKind> ofPeers = usual.getOrDefault(new Peers(unit.level(), domain), Set.of());
        Seen own = seen.getOrDefault(unit.code(), Map.of()).getOrDefault(domain, new Seen());
        Set<EvidenceKind> kinds = own.kinds;
        LocalDate newest = own.newest;
        Theme theme = new Theme(unit, domain, ALL, "all of it");
        if (kinds.isEmpty()) {
            String fill = ofPeers.isEmpty()
                    ? "No extract covers it at this level: find a source."
                    : "Other units of the level have " + Phrases.words(ofPeers) + " evidence: ask for the same.";
            add(theme, BlindSpotKind.NO_DATA, null, null, fill, null);
        } else if (newest != null && newest.isBefore(staleBefore)) {
            add(theme, BlindSpotKind.STALE, newest, null, "Ask for newer data.", null);
        }
        if (kinds.size() == 1) {
            String fill = "A second kind of evidence would confirm or correct it.";
            add(theme, BlindSpotKind.SINGLE_SOURCE, null, kinds.iterator().next(), fill, null);
        }
        if (!kinds.contains(EvidenceKind.ASSESSMENT) && ofPeers.contains(EvidenceKind.ASSESSMENT)) {
            add(theme, BlindSpotKind.NEVER_ASSESSED, null, EvidenceKind.ASSESSMENT, NEXT_ROUND, null);
        }
    }

    private void themes(Unit unit, List<TableRow<EvidenceTable>> own) {
        Map<List<String>, TableRow<EvidenceTable>> newest = new TreeMap<>(Evidence.BY_PARTS);
        for (TableRow<EvidenceTable> each :
                own.stream().sorted(Evidence.BY_TIME).toList()) {
            EvidenceRule rule = each.get(EvidenceTable.RULE);
            EvidenceRule line = rule == EvidenceRule.SUSPECT ? EvidenceRule.FUNNEL : rule;
            if (THEMES.contains(line) && !Reason.in(each.find(REASON)).contains(Reason.OLDER_ROUND)) {
                List<String> theme = new ArrayList<>(List.of(line.text()));
                theme.addAll(Evidence.theme(each));
                newest.put(theme, each);
            }
        }
        newest.values().forEach(each -> theme(unit, each));
    }

    private void theme(Unit unit, TableRow<EvidenceTable> newest) {
        boolean assessment = newest.get(EvidenceTable.KIND) == EvidenceKind.ASSESSMENT;
        Set<Reason> reasons = Reason.in(newest.find(REASON));
        LocalDate from = newest.get(PERIOD_START);
        LocalDate to = newest.get(PERIOD_END);
        if (Evidence.isSeen(newest)) {
            if (assessment ? reasons.contains(Reason.STALE) : to.isBefore(staleBefore)) {
                // A regulator rates in its own time; a round of the system's own can be held.
                String fill = newest.get(EvidenceTable.RULE) == EvidenceRule.RATING
                        ? "Look for a newer rating where it is published."
                        : assessment ? "Hold the next round of assessment." : "Ask for newer data, or close the theme.";
                add(unit, newest, BlindSpotKind.STALE, to, fill);
            }
        } else if (reasons.contains(Reason.NOT_APPLICABLE)) {
            // Nobody has to answer it, so nothing is missing.
            return;
        } else if (assessment) {
            add(unit, newest, BlindSpotKind.NEVER_ASSESSED, null, NEXT_ROUND);
        } else if (reasons.contains(Reason.SUPPRESSED)) {
            String fill = "Join periods or areas until the numbers may be shown.";
            add(unit, newest, BlindSpotKind.SUPPRESSED, from, fill);
        } else if (newest.get(EvidenceTable.RULE) == EvidenceRule.FUNNEL
                && reasons.stream().noneMatch(ABSENT::contains)) {
            // It has a value, which is not held against others: few areas, no counts, a list unlike the others.
            return;
        } else if (reasons.contains(Reason.TOO_FEW)) {
            add(unit, newest, BlindSpotKind.TOO_SMALL, from, "Join periods or areas.");
        } else {
            add(unit, newest, BlindSpotKind.NO_DATA, from, "Ask the sender for the value.");
        }
    }

    private void add(
            Unit unit, TableRow<EvidenceTable> row, BlindSpotKind kind, @Nullable LocalDate since, String fill) {
        Theme theme = new Theme(
                unit, row.get(QUALITY_DOMAIN), row.get(EvidenceTable.SUBJECT), row.get(EvidenceTable.SUBJECT_NAME));
        add(theme, kind, since, row.get(EvidenceTable.KIND), fill, row);
    }

    /**
     * @param since since when it cannot be seen; null where it never could
     * @param evidence the kind of evidence that is missing or alone; null where it is all
     * @param fill what would fill it
     * @param row where it shows; null for what shows nowhere
     */
    private void add(
            Theme theme,
            BlindSpotKind kind,
            @Nullable LocalDate since,
            @Nullable EvidenceKind evidence,
            String fill,
            @Nullable TableRow<EvidenceTable> row) {
        RowBuilder<BlindSpotTable> spot = BlindSpotTable.TABLE
                .row()
                .set(BlindSpotTable.UNIT_CODE, theme.unit().code())
                .set(BlindSpotTable.QUALITY_DOMAIN, theme.domain())
                .set(BlindSpotTable.THEME, theme.id())
                .set(BlindSpotTable.KIND, kind)
                .set(BlindSpotTable.UNIT_LEVEL, theme.unit().level())
                .set(BlindSpotTable.UNIT_NAME, theme.unit().name())
                .set(BlindSpotTable.THEME_NAME, theme.name())
                .set(BlindSpotTable.SINCE, since)
                .set(BlindSpotTable.EVIDENCE_KIND, evidence)
                .set(BlindSpotTable.FILL, fill)
                .set(
                        BlindSpotTable.SENTENCE,
                        theme.unit().name() + " (" + theme.unit().code() + "): " + how(theme, kind, since, evidence)
                                + ". " + fill);
        if (row != null) {
            spot.copy(BlindSpotTable.SOURCE_TABLE, row, EvidenceTable.SOURCE_TABLE)
                    .copy(BlindSpotTable.SOURCE_KEY, row, EvidenceTable.SOURCE_KEY)
                    .copy(BlindSpotTable.REASON, row, REASON);
        }
        found.putIfAbsent(List.of(theme.unit().code(), theme.domain(), theme.id(), kind.text()), spot.build());
    }

    private String how(Theme theme, BlindSpotKind kind, @Nullable LocalDate since, @Nullable EvidenceKind evidence) {
        String what = theme.id().equals(ALL)
                ? QualityDomains.name(theme.domain(), domains).toLowerCase(Locale.ROOT)
                : theme.name();
        return switch (kind) {
            case STALE -> "nothing new is known about " + what + " since " + since;
            case SUPPRESSED -> "the newest value of " + what + " is suppressed";
            case TOO_SMALL -> "the numbers for " + what + " are too small or too few to judge";
            case SINGLE_SOURCE ->
                "only one kind of evidence, " + (evidence == null ? "" : evidence.text()) + ", speaks to " + what;
            case NEVER_ASSESSED -> what + " was never assessed";
            case NO_DATA -> "there is no data on " + what;
            case NOT_DELIVERED, NO_SOURCE, FILE_NOT_READ ->
                throw new IllegalArgumentException("not of one unit: " + kind);
        };
    }
}
