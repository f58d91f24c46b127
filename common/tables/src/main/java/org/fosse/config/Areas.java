package org.fosse.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.tables.CodeKind;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * What no register says of areas: further codes of theirs, and which of them came out of others.
 *
 * @param codes further codes of areas
 * @param successions mergers, splits and changes of code, that of the configured system among them, in order of their days
 */
public record Areas(List<KnownCode> codes, List<Succession> successions) {
    private static final Map<String, Level> LEVELS = Section.words(
            new Level[] {Level.NEIGHBOURHOOD, Level.LOCALITY, Level.PLACE, Level.SUB_ICB, Level.SYSTEM, Level.REGION},
            Level::text);
    private static final List<CodeKind> KINDS = List.of(CodeKind.ONS, CodeKind.FORMER, CodeKind.PUBLISHER);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    public Areas {
        codes = List.copyOf(codes);
        successions = List.copyOf(successions);
    }

    static Areas read(Section section, CareSystem system) {
        Map<String, String> areaOf = new HashMap<>();
        List<KnownCode> codes = section.readAll("codes", each -> readCode(each, areaOf));
        List<Succession> successions = new ArrayList<>();
        if (system.succession() != null) {
            successions.add(system.succession());
        }
        section.readAll("successions", each -> readSuccession(each, successions));
        successions.sort(Comparator.comparing(Succession::from)
                .thenComparing(Succession::level)
                .thenComparing(Succession::code));
        return new Areas(codes, successions);
    }

    private static KnownCode readCode(Section section, Map<String, String> areaOf) {
        Level level = readLevel(section);
        String code = readCode(section, "code");
        List<CodeKind> given =
                KINDS.stream().filter(kind -> section.has(kind.text())).toList();
        if (given.size() != 1) {
            section.refuse(
                    "code",
                    code,
                    "one_further_code",
                    "The entry does not hold one further code.",
                    "Write one of ons, former and publisher; a second code is a second entry.");
            return new KnownCode("", CodeKind.FORMER, level, code, null, null);
        }
        CodeKind kind = given.get(0);
        String alias = readCode(section, kind.text());
        if (alias.equals(code)) {
            section.refuse(kind.text(), alias, "own_code", "This is the area's own code.", "Remove the entry.");
        } else if (areaOf.putIfAbsent(alias, code) != null || areaOf.containsKey(code) || areaOf.containsValue(alias)) {
            section.refuse(
                    kind.text(),
                    alias,
                    "code_in_two_entries",
                    "Two entries do not agree on which area this code is of.",
                    "Let each further code stand once, beside the code that the area has now.");
        }
        LocalDate from = section.findDay("from", "not_a_date").orElse(null);
        LocalDate to = section.findDay("to", "not_a_date").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            section.refuse("to", to.toString(), "ends_before_start", "It ends before it starts.", "Swap the days.");
        }
        return new KnownCode(alias, kind, level, code, from, to);
    }

    private static Succession readSuccession(Section section, List<Succession> known) {
        Level level = readLevel(section);
        String code = readCode(section, "code");
        section.require("from");
        Succession read = Succession.read(section, level, code);
        for (Succession other : known) {
            if (other.level() != level) {
                continue;
            }
            if (other.code().equals(code)) {
                section.refuse("code", code, "duplicate_succession", "The area is formed twice.", "Keep one entry.");
            }
            if (isOutOfOrder(read, other) || isOutOfOrder(other, read)) {
                section.refuse(
                        "from",
                        read.from().toString(),
                        "succession_out_of_order",
                        "An area ends before it begins.",
                        "Correct the days: what an area is formed from began before it.");
            }
        }
        known.add(read);
        return read;
    }

    /** Whether an area is formed from one that begins on the same day or later. */
    private static boolean isOutOfOrder(Succession later, Succession earlier) {
        return later.formedFrom().contains(earlier.code()) && !earlier.from().isBefore(later.from());
    }

    private static Level readLevel(Section section) {
        section.require("level");
        return section.choice("level", LEVELS).orElse(Level.SYSTEM);
    }

    private static String readCode(Section section, String key) {
        String code = section.text(key);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            section.refuse(key, code, "bad_code", "This is not a code.", "Write letters and digits alone.");
        }
        return code;
    }

    /** The areas that an area became, in order of their codes; none where nothing is declared of it. */
    public List<Succession> into(Level level, String code) {
        return successions.stream()
                .filter(each -> each.level() == level && each.formedFrom().contains(code))
                .toList();
    }

    /** How an area began; null where nothing is declared of it. */
    public @Nullable Succession origin(Level level, String code) {
        return successions.stream()
                .filter(each -> each.level() == level && each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** An area, what it became and what it was formed from, over any number of steps, itself first. */
    public Set<String> line(Level level, String code) {
        Set<String> line = new LinkedHashSet<>(List.of(code));
        Set<String> before = new HashSet<>(line);
        for (Succession each : successions) {
            if (each.level() == level && each.formedFrom().stream().anyMatch(line::contains)) {
                line.add(each.code());
            }
        }
        for (int i = successions.size() - 1; i >= 0; i--) {
            Succession each = successions.get(i);
            if (each.level() == level && before.contains(each.code())) {
                before.addAll(each.formedFrom());
            }
        }
        line.addAll(before);
        return line;
    }
}
