package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fosse.config.KnownCode;
import org.fosse.tables.CodeKind;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which area a code means, before anything is keyed by it. Rules:
 *
 * <ul>
 *   <li>A code that is another area's ONS or former code at its level is an alias and never an area. ONS codes change from edition to
 *       edition while the ODS code stays, so all editions' ONS codes lead to the same area, also where a source names the
 *       area by its ONS code alone. Of several areas with one ONS code, that of the latest statement has it; of statements
 *       of one day, the lowest code.
 *   <li>What the configuration declares ({@code areas.codes}) goes before what extracts say.
 *   <li>A code has one level. A unitary authority is also listed among districts: what any source calls a place is a place and no
 *       locality. Of other contradictions, what the configuration and the registers say goes before publications, those
 *       before Fosse's own forms, then the later statement before the earlier, then the level's name decides.
 *       {@link AreaRefusedJob} has the others.
 * </ul>
 */
final class AreaCodes {
    /** The registers of areas and organisations. */
    static final Set<String> REGISTERS =
            Set.of("ods_practice", "ods_pcn", "ods_trust", "ods_sub_icb", "gp_registration_map");

    /** Forms that a person filled in. */
    private static final Set<String> OWN_FORMS = Set.of("area_lookup", "provider_link");

    private static final Set<String> LOCAL_LEVELS =
            Set.of(Level.PLACE.text(), Level.LOCALITY.text(), Level.TEAM.text(), Level.DESIGN_GROUP.text());
    private static final Pattern ONS = Pattern.compile("[EWSNKJ][0-9]{8}");
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** The greater, the more a statement of a level is worth. */
    private static final Comparator<NamedArea> STANDING = Comparator.comparingInt(AreaCodes::rank)
            .thenComparing(AreaCodes::day)
            .thenComparing(NamedArea::level);

    private final Map<String, KnownCode> declared = new HashMap<>();
    private final Map<String, String> ofOnsCode = new HashMap<>();
    private final Map<String, String> currentOns = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();

    /**
     * @param named everything that is called something
     * @param known what the configuration declares
     */
    AreaCodes(List<NamedArea> named, List<KnownCode> known) {
        known.forEach(each -> declared.put(each.alias(), each));
        // What calls an area something that it is not says nothing of its codes either.
        Map<String, String> alone = levels(named, code -> code);
        List<NamedArea> withBoth = named.stream()
                .filter(AreaCodes::hasOnsCodeBeside)
                .filter(each -> each.level().equals(alone.get(each.code())))
                .toList();
        latest(withBoth, NamedArea::onsCode, NamedArea::code).forEach((ons, area) -> ofOnsCode.put(ons, area.code()));
        List<NamedArea> agreeing = withBoth.stream()
                .filter(each -> own(String.valueOf(each.onsCode())).equals(own(each.code())))
                .toList();
        latest(agreeing, each -> own(each.code()), NamedArea::onsCode)
                .forEach((code, area) -> currentOns.put(code, String.valueOf(area.onsCode())));
        known.stream()
                .filter(each -> each.kind() == CodeKind.ONS)
                .forEach(each -> currentOns.put(each.code(), each.alias()));
        known.forEach(each -> levels.put(each.code(), each.level().text()));
        levels.putAll(levels(named, this::own));
    }

    /** Whether a statement gives the ONS code beside an area's own code. */
    static boolean hasOnsCodeBeside(NamedArea area) {
        return area.onsCode() != null && !isOns(area.code());
    }

    static boolean isOns(String code) {
        return ONS.matcher(code).matches();
    }

    /** The area's own code, whatever code of it is given; the code itself where nothing is known of it. */
    String own(String code) {
        KnownCode said = declared.get(code);
        if (said != null) {
            return said.code();
        }
        String area = ofOnsCode.getOrDefault(code, code);
        KnownCode further = declared.get(area);
        return further == null ? area : further.code();
    }

    /** What an area is, by its own code; null where nobody says. */
    @Nullable
    String level(String own) {
        return levels.get(own);
    }

    /** What the configuration says of a further code; null where it says nothing. */
    @Nullable
    KnownCode declared(String alias) {
        return declared.get(alias);
    }

    /** What sort of code a code of an area is. */
    CodeKind kind(String alias) {
        KnownCode said = declared.get(alias);
        String own = own(alias);
        if (said != null) {
            return said.kind();
        }
        if (!alias.equals(own)) {
            return alias.equals(currentOns.get(own)) ? CodeKind.ONS : CodeKind.FORMER;
        }
        if (isOns(alias)) {
            return CodeKind.ONS;
        }
        return LOCAL_LEVELS.contains(levels.get(own)) ? CodeKind.LOCAL : CodeKind.ODS;
    }

    /** The level of each area, by its own code. */
    private static Map<String, String> levels(List<NamedArea> named, UnaryOperator<String> own) {
        Map<String, NamedArea> best = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (NamedArea area : named) {
            String code = own.apply(area.code());
            best.merge(code, area, (one, other) -> STANDING.compare(one, other) >= 0 ? one : other);
            if (area.level().equals(Level.PLACE.text())) {
                places.add(code);
            }
        }
        Map<String, String> found = new HashMap<>();
        best.forEach((code, area) -> found.put(
                code,
                area.level().equals(Level.LOCALITY.text()) && places.contains(code)
                        ? Level.PLACE.text()
                        : area.level()));
        return found;
    }

    /** The latest statement for each key; of those of one day, the one whose choice is the lowest. */
    private static Map<String, NamedArea> latest(List<NamedArea> named, Part key, Part choice) {
        Comparator<NamedArea> order = Comparator.comparing(AreaCodes::day)
                .thenComparing(each -> String.valueOf(choice.of(each)), Comparator.reverseOrder());
        Map<String, NamedArea> latest = new HashMap<>();
        for (NamedArea each : named) {
            latest.merge(
                    String.valueOf(key.of(each)), each, (one, other) -> order.compare(one, other) >= 0 ? one : other);
        }
        return latest;
    }

    /** A code that a statement gives. */
    private interface Part {
        @Nullable
        String of(NamedArea area);
    }

    private static LocalDate day(NamedArea area) {
        return area.asOf() == null ? LONG_AGO : area.asOf();
    }

    private static int rank(NamedArea area) {
        if (REGISTERS.contains(area.source()) || area.source().equals(NamedArea.CONFIGURATION)) {
            return 2;
        }
        return OWN_FORMS.contains(area.source()) ? 0 : 1;
    }
}
