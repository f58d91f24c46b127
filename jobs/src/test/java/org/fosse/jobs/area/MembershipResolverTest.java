package org.fosse.jobs.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.config.Areas;
import org.fosse.config.PlaceRule;
import org.fosse.config.Places;
import org.fosse.config.Succession;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.jobs.area.MembershipResolver.Statement;
import org.fosse.tables.Level;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every rule of the bridge: the cases of {@code memberships.yaml}, and what holds of all of them. */
final class MembershipResolverTest {
    private static final Map<?, ?> PLACES = Map.of(
            "E06", Map.of("sub_icbs", List.of("04C")),
            "E07", Map.of("practices", List.of("P9")),
            "E10", Map.of("sub_icbs", List.of("03W", "04V")));
    private static final MembershipResolver RESOLVER = resolver(Map.of());
    private static final String RUN = "2026-06-30";

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFileSays() throws IOException {
        try (InputStream in = MembershipResolverTest.class.getResourceAsStream("memberships.yaml")) {
            Object cases = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
            return ((List<?>) cases)
                    .stream()
                            .map(each -> (Map<?, ?>) each)
                            .map(each -> dynamicTest((String) each.get("fact"), () -> check(each)));
        }
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<Statement> said = new ArrayList<>(Stream.of(
                        "P1 U1 neighbourhood 2020-01-01.. ods_pcn",
                        "P1 U2 neighbourhood 2020-01-01.. ods_pcn",
                        "P2 U2 neighbourhood 2021-01-01..2023-12-31 ods_pcn",
                        "P1 03W sub_icb on:2024-04-01 gp_registration_map",
                        "P2 04C sub_icb on:2024-04-01 gp_registration_map",
                        "P2 ICB system on:2024-04-01 gp_registration_map")
                .map(MembershipResolverTest::statement)
                .toList());
        List<Membership> first = RESOLVER.resolve(said, Map.of());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(said, new Random(seed));
            assertThat(RESOLVER.resolve(said, Map.of())).isEqualTo(first);
        }
    }

    @Test
    void anAreaHasOneParentPerLevelOnAnyDay() {
        List<Membership> bridge = RESOLVER.resolve(
                Stream.of(
                                "P1 U1 neighbourhood .. ods_practice",
                                "P1 U2 neighbourhood 2020-01-01..2022-12-31 ods_pcn",
                                "P1 U3 neighbourhood 2022-01-01..2024-12-31 ods_pcn",
                                "P1 U4 neighbourhood on:2021-06-01 gp_registration_map",
                                "P1 U5 neighbourhood 2024-12-31..2024-12-31 area_lookup")
                        .map(MembershipResolverTest::statement)
                        .toList(),
                Map.of());
        for (LocalDate on = day("2019-12-25"); on.isBefore(day("2025-01-10")); on = on.plusDays(1)) {
            LocalDate date = on;
            assertThat(bridge)
                    .filteredOn(each -> each.child().equals("P1")
                            && each.parentLevel().equals("neighbourhood")
                            && !each.from().isAfter(date)
                            && !each.to().isBefore(date))
                    .as("%s", date)
                    .hasSize(1);
        }
    }

    private static void check(Map<?, ?> one) {
        Map<String, LocalDate> closed = new HashMap<>();
        if (one.get("closed") instanceof Map<?, ?> days) {
            days.forEach((area, on) -> closed.put((String) area, day((String) on)));
        }
        List<Statement> said =
                texts(one.get("said")).map(MembershipResolverTest::statement).toList();
        List<Membership> bridge = resolver(one).resolve(said, closed);
        for (Object each : (List<?>) one.get("asks")) {
            Map<?, ?> ask = (Map<?, ?>) each;
            Map<String, String> of = texts(Arrays.asList(((String) ask.get("of")).split(" ")))
                    .map(text -> text.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            String show = ask.get("show") instanceof String columns ? columns : "parent span";
            assertThat(bridge.stream()
                            .filter(row -> fits(row, of))
                            .map(row -> Stream.of(show.split(" "))
                                    .map(column -> column(row, column))
                                    .collect(Collectors.joining(" "))))
                    .as("%s", ask.get("of"))
                    .isEqualTo(ask.get("gives"));
        }
    }

    private static MembershipResolver resolver(Map<?, ?> one) {
        Object places = one.containsKey("places") ? one.get("places") : PLACES;
        List<PlaceRule> rules = ((Map<?, ?>) places)
                .entrySet().stream()
                        .map(place -> {
                            Map<?, ?> rule = (Map<?, ?>) place.getValue();
                            return new PlaceRule(
                                    (String) place.getKey(),
                                    "A place",
                                    "ICB",
                                    texts(rule.get("sub_icbs")).toList(),
                                    texts(rule.get("practices")).toList(),
                                    List.of());
                        })
                        .toList();
        List<Succession> successions = texts(one.get("succeeded"))
                .map(text -> List.of(text.split(" ")))
                .map(part -> new Succession(
                        Level.find(part.get(0)).orElseThrow(),
                        part.get(1),
                        day(part.get(2)),
                        part.subList(3, part.size())))
                .toList();
        return new MembershipResolver(new Places("registration", rules), new Areas(List.of(), successions));
    }

    /** What a text of the file says; its head tells how they are written. */
    private static Statement statement(String text) {
        List<String> part = List.of(text.split(" "));
        Map<String, String> more = part.subList(5, part.size()).stream()
                .map(each -> each.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String[] child = part.get(0).split("/");
        String when = part.get(3);
        boolean picture = when.startsWith("on:");
        int dots = when.indexOf("..");
        return new Statement(
                child[0],
                child.length > 1 ? child[1] : "practice",
                part.get(1),
                part.get(2),
                more.getOrDefault("mapping", "in_force"),
                picture || dots == 0 ? null : day(when.substring(0, dots)),
                picture || dots + 2 == when.length() ? null : day(when.substring(dots + 2)),
                picture ? day(when.substring(3)) : null,
                more.getOrDefault("basis", "statutory"),
                part.get(4),
                day(more.getOrDefault("seen", RUN)));
    }

    private static boolean fits(Membership row, Map<String, String> of) {
        return of.entrySet().stream()
                .allMatch(each -> each.getKey().equals("not")
                        ? !row.parentLevel().equals(each.getValue())
                        : column(row, each.getKey()).equals(each.getValue()));
    }

    private static String column(Membership row, String name) {
        return switch (name) {
            case "child" -> row.child();
            case "child_level" -> row.childLevel();
            case "parent" -> row.parent();
            case "level" -> row.parentLevel();
            case "mapping" -> row.mappingId();
            case "basis" -> row.basis();
            case "share" -> String.valueOf(row.share());
            case "span" ->
                (row.from().equals(day("1900-01-01")) ? "" : row.from()) + ".."
                        + (row.to().equals(day("9999-12-31")) ? "" : row.to());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Stream<String> texts(Object list) {
        return list == null ? Stream.of() : ((List<?>) list).stream().map(String.class::cast);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
