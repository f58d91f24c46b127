package org.fosse.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fosse.config.FosseConfig.Deprivation;
import org.fosse.config.FosseConfig.Disclosure;
import org.fosse.config.FosseConfig.Inequality;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.config.FosseConfig.Rejects;
import org.jspecify.annotations.Nullable;

/** Reads conf/fosse.yaml; the catalogue and the frameworks are added by the loader. */
final class FosseReader {
    private static final Map<String, String> BASES = Map.of("registration", "registration", "residence", "residence");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int MANY = 1_000_000;

    private FosseReader() {}

    /** The configuration with an empty catalogue. The section is not closed: the caller may ask for more keys. */
    static FosseConfig read(Section top) {
        for (String key : List.of("system", "quality_domains")) {
            if (!top.has(key)) {
                top.missing(key);
            }
        }
        Section system = top.section("system");
        String systemCode = top.has("system") ? system.text("code") : "";
        String systemName = top.has("system") ? system.text("name") : "";
        Succession succession = readSuccession(system, systemCode);
        system.close();
        Delivery delivery = DeliveryReader.read(top);
        Section places = top.section("places");
        String basis = places.choice("basis", BASES).orElse(Defaults.PLACE_BASIS);
        List<PlaceRule> rules = readPlaces(places, systemCode);
        places.close();
        return new FosseConfig(
                systemCode,
                systemName,
                succession,
                readQualityDomains(top),
                readRejects(top),
                readLimits(top),
                delivery.notes(),
                delivery.expected(),
                delivery.ignored(),
                basis,
                rules,
                readDeprivation(top),
                Variation.read(top, MANY),
                readInequality(top),
                ComparisonReader.read(top),
                ControlChartsReader.read(top),
                readDisclosure(top),
                readKeepReleases(top),
                Map.of(),
                Map.of(),
                Map.of(),
                readSchedules(top),
                Expectations.NONE,
                Questions.read(top));
    }

    private static @Nullable Succession readSuccession(Section system, String code) {
        if (!system.has("from") && !system.has("formed_from")) {
            return null;
        }
        LocalDate from = ConfigDate.read(system, "from");
        if (!system.has("formed_from")) {
            system.missing("formed_from");
        }
        List<String> formedFrom = new ArrayList<>();
        for (Section.Item item : system.texts("formed_from")) {
            if (item.text().equals(code)) {
                system.refuse(item, "own_predecessor", "The system is formed from itself.", "Name the older systems.");
            }
            formedFrom.add(item.text());
        }
        return new Succession(code, from, formedFrom);
    }

    private static Map<String, String> readQualityDomains(Section top) {
        Section section = top.section("quality_domains");
        Map<String, String> domains = new LinkedHashMap<>();
        for (String id : section.keys()) {
            if (!ID.matcher(id).matches()) {
                section.refuse(id, id, "bad_id", "The id is not in snake_case.", "Use lower case, digits and _.");
            }
            domains.put(id, section.text(id));
        }
        return domains;
    }

    private static Rejects readRejects(Section top) {
        Section section = top.section("rejects");
        double share = section.number("max_share", Defaults.MAX_REJECTED_SHARE, 0, 1);
        Section sources = section.section("max_share_by_source");
        Map<String, Double> bySource = new LinkedHashMap<>();
        for (String source : sources.keys()) {
            sources.findNumber(source, 0, 1).ifPresent(number -> bySource.put(source, number));
        }
        section.close();
        return new Rejects(share, bySource);
    }

    private static Limits readLimits(Section top) {
        Section section = top.section("limits");
        Limits limits = new Limits(
                section.wholeNumber("max_expanded_bytes", Defaults.MAX_EXPANDED_BYTES, 1, Long.MAX_VALUE),
                (int) section.wholeNumber("max_expansion_ratio", Defaults.MAX_EXPANSION_RATIO, 1, MANY),
                (int) section.wholeNumber("max_field_chars", Defaults.MAX_FIELD_CHARS, 1, Integer.MAX_VALUE / 4),
                section.wholeNumber("max_rows_per_file", Defaults.MAX_ROWS_PER_FILE, 1, Long.MAX_VALUE));
        section.close();
        return limits;
    }

    private static List<PlaceRule> readPlaces(Section places, String systemCode) {
        List<PlaceRule> rules = new ArrayList<>();
        Map<String, String> placeOfCode = new LinkedHashMap<>();
        Map<String, String> placeOfSubIcb = new LinkedHashMap<>();
        Map<String, String> placeOfPractice = new LinkedHashMap<>();
        for (Section section : places.sections("areas")) {
            String code = section.text("code");
            if (placeOfCode.putIfAbsent(code, code) != null) {
                section.refuse("code", code, "duplicate_place", "The place is listed twice.", "Join the two entries.");
            }
            String name = section.text("name");
            String system = section.text("system", systemCode);
            List<String> subIcbs = readMembers(section, "sub_icbs", code, placeOfSubIcb);
            List<String> practices = readMembers(section, "practices", code, placeOfPractice);
            if (!section.has("sub_icbs") && !section.has("practices")) {
                section.refuse(
                        "code",
                        code,
                        "empty_place",
                        "The place has neither sub-ICB locations nor practices.",
                        "List at least one of them.");
            }
            section.close();
            rules.add(new PlaceRule(code, name, system, subIcbs, practices));
        }
        return rules;
    }

    private static List<String> readMembers(Section section, String key, String place, Map<String, String> placeOf) {
        List<String> members = new ArrayList<>();
        for (Section.Item item : section.texts(key)) {
            String first = placeOf.putIfAbsent(item.text(), place);
            if (first == null) {
                members.add(item.text());
            } else {
                section.refuse(
                        item,
                        "in_two_places",
                        "The code is already listed for place " + first + ".",
                        "List it for one place only; a practice listed by code leaves its sub-ICB's place by itself.");
            }
        }
        return members;
    }

    private static Deprivation readDeprivation(Section top) {
        Section section = top.section("deprivation");
        Deprivation deprivation = new Deprivation(
                section.texts("indicators").stream().map(Section.Item::text).toList(),
                (int) section.wholeNumber("groups", Defaults.DEPRIVATION_GROUPS, 2, 100));
        section.close();
        return deprivation;
    }

    private static Inequality readInequality(Section top) {
        Section section = top.section("inequality");
        List<LifeStage> stages = new ArrayList<>();
        int next = 0;
        for (Section stage : section.sections("life_stages")) {
            LifeStage read = new LifeStage(
                    stage.text("id"),
                    stage.text("name"),
                    (int) stage.wholeNumber("from", next, 0, LifeStage.OPEN),
                    (int) stage.wholeNumber("to", LifeStage.OPEN, 0, LifeStage.OPEN));
            if (read.from() < next || read.to() < read.from()) {
                stage.refuse(
                        "from",
                        String.valueOf(read.from()),
                        "overlapping_stages",
                        "The stage begins before the one above it ends, or ends before it begins.",
                        "List the stages from the youngest on, each from the year after the one above.");
            }
            next = read.to() + 1;
            stages.add(read);
            stage.close();
        }
        section.close();
        return new Inequality(stages.isEmpty() ? Defaults.LIFE_STAGES : stages);
    }

    private static Disclosure readDisclosure(Section top) {
        Section section = top.section("disclosure");
        Disclosure disclosure =
                new Disclosure((int) section.wholeNumber("suppress_up_to", Defaults.SUPPRESS_UP_TO, 0, MANY), (int)
                        section.wholeNumber("round_to", Defaults.ROUND_TO, 1, MANY));
        section.close();
        return disclosure;
    }

    private static Schedules readSchedules(Section top) {
        Section section = top.section("schedules");
        int points = (int) section.wholeNumber("trend_points", Defaults.TREND_POINTS, 3, MANY);
        Schedules schedules = new Schedules(
                Map.of(),
                points,
                (int) section.wholeNumber(
                        "fewest_trend_points", Math.min(points, Defaults.FEWEST_TREND_POINTS), 3, points),
                (int) section.wholeNumber("breach_horizon_months", Defaults.BREACH_HORIZON_MONTHS, 1, 120),
                (int) section.wholeNumber("minimum_providers", Defaults.MINIMUM_PROVIDERS, 3, MANY),
                (int) section.wholeNumber("enhanced_months", Defaults.ENHANCED_MONTHS, 1, 120),
                (int) section.wholeNumber("intensive_months", Defaults.INTENSIVE_MONTHS, 1, 120));
        section.close();
        return schedules;
    }

    private static int readKeepReleases(Section top) {
        Section section = top.section("releases");
        int keep = (int) section.wholeNumber("keep", Defaults.KEEP_RELEASES, 1, MANY);
        section.close();
        return keep;
    }
}
