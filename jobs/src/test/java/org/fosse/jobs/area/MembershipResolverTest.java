package org.fosse.jobs.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fosse.config.Areas;
import org.fosse.config.PlaceRule;
import org.fosse.config.Places;
import org.fosse.config.Succession;
import org.fosse.jobs.area.MembershipResolver.Membership;
import org.fosse.jobs.area.MembershipResolver.Statement;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** Every rule of the bridge. A span is written "parent from..to"; an open end is left out. */
final class MembershipResolverTest {
    private static final List<PlaceRule> PLACES = List.of(
            new PlaceRule("E06", "City", "ICB", List.of("04C"), List.of(), List.of()),
            new PlaceRule("E10", "County", "ICB", List.of("03W", "04V"), List.of(), List.of()),
            new PlaceRule("E07", "Shire", "ICB", List.of(), List.of("P9"), List.of()));
    private static final MembershipResolver RESOLVER =
            new MembershipResolver(new Places("registration", PLACES), new Areas(List.of(), List.of()));
    private static final Map<String, LocalDate> NONE = Map.of();
    private static final LocalDate RUN = LocalDate.of(2026, 6, 30);

    @Test
    void aPictureHoldsUntilTheDayBeforeTheNext() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        picture("P1", "U1", "neighbourhood", "2024-04-01"),
                        picture("P1", "U2", "neighbourhood", "2025-10-01")))
                .containsExactly("U1 2024-04-01..2025-09-30", "U2 2025-10-01..");
    }

    @Test
    void aPracticeThatLeavesThePictureEndsWithIt() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        picture("P1", "U1", "neighbourhood", "2024-04-01"),
                        picture("P2", "U1", "neighbourhood", "2025-10-01")))
                .containsExactly("U1 2024-04-01..2025-09-30");
    }

    @Test
    void picturesOfDifferentSourcesDoNotEndEachOther() {
        Statement other = new Statement(
                "P2",
                "practice",
                "U1",
                "neighbourhood",
                "in_force",
                null,
                null,
                day("2024-06-01"),
                "statutory",
                "another_map",
                RUN);
        assertThat(spans("P1", "neighbourhood", picture("P1", "U1", "neighbourhood", "2024-04-01"), other))
                .containsExactly("U1 2024-04-01..");
    }

    @Test
    void picturesOfDifferentMappingsDoNotEndEachOther() {
        Statement other = new Statement(
                "P2",
                "practice",
                "U1",
                "neighbourhood",
                "qof",
                null,
                null,
                day("2024-06-01"),
                "statutory",
                "gp_registration_map",
                RUN);
        assertThat(spans("P1", "neighbourhood", picture("P1", "U1", "neighbourhood", "2024-04-01"), other))
                .containsExactly("U1 2024-04-01..");
    }

    @Test
    void onDaysOfWhichNothingSaysAPracticesSystemItIsThatOfItsSubIcbLocation() {
        Statement joined = dated("P1", "04C", "sub_icb", "2013-04-01", null, "ods_practice");
        Statement above = new Statement(
                "04C", "sub_icb", "QX1", "system", "in_force", null, null, null, "statutory", "ods_sub_icb", RUN);
        assertThat(spans("P1", "system", joined, above)).containsExactly("QX1 2013-04-01..");
        assertThat(spans("P1", "system", joined, above, picture("P1", "QX2", "system", "2024-04-01")))
                .containsExactly("QX1 2013-04-01..2024-03-31", "QX2 2024-04-01..");
    }

    @Test
    void aPracticeThatANewerMapLacksHasClosedUnlessTheMapIsACut() {
        Statement[] register = new Statement[5];
        for (int i = 0; i < register.length; i++) {
            register[i] = new Statement(
                    "P" + (i + 1),
                    "practice",
                    "QX1",
                    "system",
                    "in_force",
                    day("1974-04-01"),
                    null,
                    null,
                    "statutory",
                    "ods_practice",
                    day("2023-12-04"));
        }
        List<Statement> whole = new ArrayList<>(List.of(register));
        for (int i = 2; i <= 5; i++) {
            whole.add(picture("P" + i, "QX1", "system", "2025-10-01"));
        }
        List<Statement> older = new ArrayList<>(List.of(register));
        for (int i = 2; i <= 5; i++) {
            older.add(picture("P" + i, "QX1", "system", "2020-10-01"));
        }

        assertThat(spans("P1", "system", whole.toArray(Statement[]::new)))
                .containsExactly("QX1 1974-04-01..2025-09-30");
        assertThat(spans("P1", "system", whole.subList(0, 8).toArray(Statement[]::new)))
                .containsExactly("QX1 1974-04-01..");
        assertThat(spans("P1", "system", older.toArray(Statement[]::new))).containsExactly("QX1 1974-04-01..");
    }

    @Test
    void datedRelationshipsGoBeforePictures() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        picture("P1", "U1", "neighbourhood", "2024-04-01"),
                        dated("P1", "U2", "neighbourhood", "2024-06-01", "2024-06-30", "ods_pcn")))
                .containsExactly("U1 2024-04-01..2024-05-31", "U2 2024-06-01..2024-06-30", "U1 2024-07-01..");
    }

    @Test
    void theLookupFormGoesBeforeAll() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        dated("P1", "U1", "neighbourhood", null, null, "ods_pcn"),
                        dated("P1", "U2", "neighbourhood", "2025-04-01", null, "area_lookup")))
                .containsExactly("U1 ..2025-03-31", "U2 2025-04-01..");
    }

    @Test
    void thePracticeRegisterOnlyFillsWhatIsLeft() {
        assertThat(spans(
                        "P1",
                        "sub_icb",
                        dated("P1", "03W", "sub_icb", "2000-01-01", null, "ods_practice"),
                        picture("P1", "04V", "sub_icb", "2024-04-01")))
                .containsExactly("03W 2000-01-01..2024-03-31", "04V 2024-04-01..");
    }

    @Test
    void withinASourceTheLaterStartWins() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        dated("P1", "U1", "neighbourhood", "2020-01-01", null, "ods_pcn"),
                        dated("P1", "U2", "neighbourhood", "2025-04-01", null, "ods_pcn")))
                .containsExactly("U1 2020-01-01..2025-03-31", "U2 2025-04-01..");
    }

    @Test
    void aSpanThatEndsBeforeItStartsHoldsOnNoDay() {
        assertThat(spans(
                        "P1",
                        "neighbourhood",
                        dated("P1", "U1", "neighbourhood", "2025-04-01", "2025-03-31", "ods_pcn")))
                .isEmpty();
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        List<Statement> said = new ArrayList<>(List.of(
                dated("P1", "U1", "neighbourhood", "2020-01-01", null, "ods_pcn"),
                dated("P1", "U2", "neighbourhood", "2020-01-01", null, "ods_pcn"),
                dated("P2", "U2", "neighbourhood", "2021-01-01", "2023-12-31", "ods_pcn"),
                picture("P1", "03W", "sub_icb", "2024-04-01"),
                picture("P2", "04C", "sub_icb", "2024-04-01"),
                picture("P2", "ICB", "system", "2024-04-01")));
        List<Membership> first = RESOLVER.resolve(said, NONE);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(said, new Random(seed));
            assertThat(RESOLVER.resolve(said, NONE)).isEqualTo(first);
        }
    }

    @Test
    void anAreaHasOneParentPerLevelOnAnyDay() {
        List<Membership> bridge = RESOLVER.resolve(
                List.of(
                        dated("P1", "U1", "neighbourhood", null, null, "ods_practice"),
                        dated("P1", "U2", "neighbourhood", "2020-01-01", "2022-12-31", "ods_pcn"),
                        dated("P1", "U3", "neighbourhood", "2022-01-01", "2024-12-31", "ods_pcn"),
                        picture("P1", "U4", "neighbourhood", "2021-06-01"),
                        dated("P1", "U5", "neighbourhood", "2024-12-31", "2024-12-31", "area_lookup")),
                NONE);
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

    @Test
    void anOrganisationMayHaveSeveralParents() {
        assertThat(spans(
                        "T1",
                        "system",
                        organisation("T1", "ICB", "2020-01-01"),
                        organisation("T1", "ICB2", "2021-01-01")))
                .containsExactly("ICB 2020-01-01..", "ICB2 2021-01-01..");
    }

    @Test
    void aPlaceFollowsTheSubIcb() {
        assertThat(spans("P1", "place", picture("P1", "03W", "sub_icb", "2024-04-01")))
                .containsExactly("E10 2024-04-01..");
    }

    @Test
    void aListedPracticeLiesInItsPlaceWhateverItsSubIcb() {
        assertThat(spans("P9", "place", picture("P9", "03W", "sub_icb", "2024-04-01")))
                .containsExactly("E07 2024-04-01..");
    }

    @Test
    void aPlaceChangesWithTheSubIcb() {
        assertThat(spans(
                        "P1",
                        "place",
                        picture("P1", "03W", "sub_icb", "2024-04-01"),
                        picture("P1", "04C", "sub_icb", "2025-04-01")))
                .containsExactly("E10 2024-04-01..2025-03-31", "E06 2025-04-01..");
    }

    @Test
    void aPracticeOfAnotherSystemsSubIcbHasNoPlace() {
        assertThat(spans("P1", "place", picture("P1", "99Z", "sub_icb", "2024-04-01")))
                .isEmpty();
    }

    @Test
    void aPlaceThatALookupStatesStands() {
        assertThat(spans(
                        "P1",
                        "place",
                        picture("P1", "03W", "sub_icb", "2024-04-01"),
                        dated("P1", "E06", "place", "2025-01-01", "2025-12-31", "area_lookup")))
                .containsExactly("E10 2024-04-01..2024-12-31", "E06 2025-01-01..2025-12-31", "E10 2026-01-01..");
    }

    @Test
    void thePlacesBasisIsTheConfigurations() {
        assertThat(RESOLVER.resolve(List.of(picture("P1", "03W", "sub_icb", "2024-04-01")), NONE))
                .filteredOn(
                        each -> each.child().equals("P1") && each.parentLevel().equals("place"))
                .extracting(Membership::basis)
                .containsExactly("registration");
    }

    @Test
    void aNeighbourhoodIsPutWhereMostOfItsPracticesLie() {
        List<Membership> main = neighbourhood(
                "U1",
                "place",
                inNetwork("P1", "U1"),
                inNetwork("P2", "U1"),
                inNetwork("P9", "U1"),
                picture("P1", "03W", "sub_icb", "2024-04-01"),
                picture("P2", "03W", "sub_icb", "2024-04-01"),
                picture("P9", "03W", "sub_icb", "2024-04-01"));

        assertThat(main).extracting(Membership::parent).containsExactly("E10");
        assertThat(main).extracting(Membership::share).containsExactly(2.0 / 3);
        assertThat(main).extracting(Membership::basis).containsExactly("most practices");
    }

    @Test
    void aTieGoesToTheLowerCode() {
        List<Membership> main = neighbourhood(
                "U1",
                "place",
                inNetwork("P1", "U1"),
                inNetwork("P2", "U1"),
                picture("P1", "03W", "sub_icb", "2024-04-01"),
                picture("P2", "04C", "sub_icb", "2024-04-01"));

        assertThat(main).extracting(Membership::parent).containsExactly("E06");
        assertThat(main).extracting(Membership::share).containsExactly(0.5);
    }

    @Test
    void aPracticeWithoutAPlaceCountsInTheShare() {
        assertThat(neighbourhood(
                        "U1",
                        "place",
                        inNetwork("P1", "U1"),
                        inNetwork("P2", "U1"),
                        picture("P1", "03W", "sub_icb", "2024-04-01"),
                        picture("P2", "99Z", "sub_icb", "2024-04-01")))
                .extracting(Membership::share)
                .containsExactly(0.5);
    }

    @Test
    void theMainParentChangesOnTheDayTheMajorityDoes() {
        assertThat(neighbourhood(
                        "U1",
                        "place",
                        inNetwork("P1", "U1"),
                        dated("P2", "U1", "neighbourhood", "2024-04-01", "2025-03-31", "ods_pcn"),
                        dated("P3", "U1", "neighbourhood", "2024-04-01", "2025-03-31", "ods_pcn"),
                        picture("P1", "03W", "sub_icb", "2024-04-01"),
                        picture("P2", "04C", "sub_icb", "2024-04-01"),
                        picture("P3", "04C", "sub_icb", "2024-04-01")))
                .extracting(MembershipResolverTest::text)
                .containsExactly("E06 2024-04-01..2025-03-31", "E10 2025-04-01..");
    }

    @Test
    void spansThatDifferInNothingAreJoined() {
        assertThat(neighbourhood(
                        "U1",
                        "place",
                        dated("P1", "U1", "neighbourhood", "2024-04-01", "2025-03-31", "ods_pcn"),
                        dated("P2", "U1", "neighbourhood", "2025-04-01", null, "ods_pcn"),
                        picture("P1", "03W", "sub_icb", "2024-04-01"),
                        picture("P2", "03W", "sub_icb", "2024-04-01")))
                .extracting(MembershipResolverTest::text)
                .containsExactly("E10 2024-04-01..");
    }

    @Test
    void aStatedLeadStands() {
        Statement lead = new Statement(
                "U1",
                "neighbourhood",
                "04C",
                "sub_icb",
                "in_force",
                day("2019-07-01"),
                null,
                null,
                "lead",
                "ods_pcn",
                RUN);
        assertThat(neighbourhood(
                        "U1", "sub_icb", lead, inNetwork("P1", "U1"), picture("P1", "03W", "sub_icb", "2024-04-01")))
                .extracting(MembershipResolverTest::text)
                .containsExactly("04C 2019-07-01..");
    }

    @Test
    void aMappingWithoutLocalitiesHasThoseOfTheGeneralOneOnItsOwnDays() {
        Statement own = new Statement(
                "P1",
                "practice",
                "03W",
                "sub_icb",
                "qof",
                day("2022-04-01"),
                day("2023-03-31"),
                null,
                "statutory",
                "qof_mapping",
                RUN);
        Statement until = dated("P1", "L1", "locality", "2020-01-01", "2022-12-31", "area_lookup");
        Statement since = dated("P1", "L2", "locality", "2023-01-01", null, "area_lookup");

        assertThat(RESOLVER.resolve(List.of(own, until, since), NONE))
                .filteredOn(each ->
                        each.mappingId().equals("qof") && each.parentLevel().equals("locality"))
                .extracting(each -> each.child() + " " + text(each))
                .containsExactly("P1 L1 2022-04-01..2022-12-31", "P1 L2 2023-01-01..2023-03-31");
    }

    @Test
    void everyMappingHasThePlacesOfTheSystem() {
        Statement own = new Statement(
                "P1",
                "practice",
                "03W",
                "sub_icb",
                "qof",
                day("2022-04-01"),
                day("2023-03-31"),
                null,
                "statutory",
                "qof_mapping",
                RUN);
        assertThat(RESOLVER.resolve(List.of(own), NONE))
                .filteredOn(each ->
                        each.childLevel().equals("place") && each.parentLevel().equals("system"))
                .extracting(each -> each.mappingId() + " " + each.child() + " " + each.parent())
                .containsExactly(
                        "in_force E06 ICB",
                        "in_force E07 ICB",
                        "in_force E10 ICB",
                        "qof E06 ICB",
                        "qof E07 ICB",
                        "qof E10 ICB");
    }

    @Test
    void whatHasASystemIsInEnglandOnTheSameDays() {
        assertThat(spans(
                        "P1",
                        "country",
                        dated("P1", "ICB", "system", "2022-07-01", "2025-03-31", "ods_practice"),
                        dated("P2", "ICB2", "system", "2022-07-01", null, "ods_practice")))
                .containsExactly("E92000001 2022-07-01..2025-03-31");
        assertThat(spans("ICB", "country", dated("P1", "ICB", "system", "2022-07-01", null, "ods_practice")))
                .containsExactly("E92000001 ..");
    }

    @Test
    void aStatedCountryStands() {
        assertThat(spans(
                        "P1",
                        "country",
                        dated("P1", "ICB", "system", "2022-07-01", null, "ods_practice"),
                        dated("P1", "W92000004", "country", "2022-07-01", null, "area_lookup"),
                        dated("P2", "ICB2", "system", "2022-07-01", null, "ods_practice"),
                        dated("P2", "W92000004", "country", "2022-07-01", null, "area_lookup")))
                .containsExactly("W92000004 2022-07-01..");
    }

    @Test
    void oneSystemAloneIsNotAddedUpToEnglandOrItsRegion() {
        Statement[] said = {
            dated("P1", "ICB", "system", "2022-07-01", null, "ods_practice"),
            dated("P2", "ICB", "system", "2022-07-01", null, "ods_practice"),
            dated("P1", "Y60", "region", "2022-07-01", null, "ods_practice"),
        };
        assertThat(spans("P1", "country", said)).isEmpty();
        assertThat(spans("P1", "region", said)).isEmpty();
        assertThat(spans("ICB", "country", said)).containsExactly("E92000001 ..");
    }

    @Test
    void aPictureGivesWayToTheEndThatARegisterDates() {
        assertThat(spans(
                        "P1",
                        "sub_icb",
                        picture("P1", "03W", "sub_icb", "2025-10-01"),
                        dated("P1", "03W", "sub_icb", "2013-04-01", "2025-12-31", "ods_practice")))
                .containsExactly("03W 2013-04-01..2025-09-30", "03W 2025-10-01..2025-12-31");
    }

    @Test
    void aPictureAfterThatEndStands() {
        assertThat(spans(
                        "P1",
                        "sub_icb",
                        picture("P1", "03W", "sub_icb", "2026-02-01"),
                        dated("P1", "03W", "sub_icb", "2013-04-01", "2025-12-31", "ods_practice")))
                .containsExactly("03W 2013-04-01..2025-12-31", "03W 2026-02-01..");
    }

    @Test
    void nothingBelongsToOrHoldsAnAreaThatClosed() {
        Map<String, LocalDate> closed = Map.of("P1", day("2025-12-31"), "U2", day("2025-06-30"));
        assertThat(RESOLVER
                        .resolve(
                                List.of(
                                        picture("P1", "U1", "neighbourhood", "2025-10-01"),
                                        picture("P2", "U2", "neighbourhood", "2025-04-01"),
                                        dated("P1", "L1", "locality", null, null, "area_lookup"),
                                        dated("P1", "L2", "design_group", null, "2026-03-31", "area_lookup")),
                                closed)
                        .stream()
                        .filter(each -> each.childLevel().equals("practice"))
                        .map(each -> each.child() + " " + text(each)))
                .containsExactly(
                        "P1 L2 ..2026-03-31",
                        "P1 L1 ..2025-12-31",
                        "P1 U1 2025-10-01..2025-12-31",
                        "P2 U2 2025-04-01..2025-06-30");
    }

    @Test
    void anUndatedRegisterDoesNotReachBackOverAnOlderMap() {
        assertThat(RESOLVER
                        .resolve(
                                List.of(
                                        edition("P1", "ICB2", "2026-05-01"),
                                        picture("P1", "ICB", "system", "2024-04-01")),
                                NONE)
                        .stream()
                        .filter(each ->
                                each.child().equals("P1") && each.parentLevel().equals("system"))
                        .map(MembershipResolverTest::text))
                .containsExactly("ICB 1974-04-01..2024-03-31", "ICB 2024-04-01..2026-04-30", "ICB2 2026-05-01..");
    }

    @Test
    void anOlderUndatedRegisterGivesWayToTheMap() {
        assertThat(RESOLVER
                        .resolve(
                                List.of(
                                        edition("P1", "ICB", "2024-01-01"),
                                        picture("P1", "ICB2", "system", "2024-04-01")),
                                NONE)
                        .stream()
                        .filter(each ->
                                each.child().equals("P1") && each.parentLevel().equals("system"))
                        .map(MembershipResolverTest::text))
                .containsExactly("ICB 1974-04-01..2024-03-31", "ICB2 2024-04-01..");
    }

    @Test
    void whatBelongsElsewhereAfterAMergerIsNoPartOfItsHistory() {
        MembershipResolver merged =
                succeeded(List.of(), new Succession(Level.SYSTEM, "NEW", day("2026-04-01"), List.of("OLD1", "OLD2")));
        assertThat(merged
                        .resolve(
                                List.of(
                                        picture("P1", "OLD1", "system", "2025-04-01"),
                                        dated("P2", "OLD2", "system", null, "2026-03-31", "area_lookup"),
                                        dated("P2", "ICB3", "system", "2026-04-01", null, "area_lookup"),
                                        dated("P3", "NEW", "system", null, null, "ods_practice")),
                                NONE)
                        .stream()
                        .filter(each -> each.childLevel().equals("practice")
                                && each.parentLevel().equals("system"))
                        .map(each -> each.child() + " " + text(each) + " " + each.basis()))
                .containsExactly(
                        "P1 NEW 2025-04-01..2026-03-31 as it is now",
                        "P1 OLD1 2025-04-01..2026-03-31 statutory",
                        "P1 NEW 2026-04-01.. statutory",
                        "P2 OLD2 ..2026-03-31 statutory",
                        "P2 ICB3 2026-04-01.. statutory",
                        "P3 NEW ..2026-03-31 as it is now",
                        "P3 NEW 2026-04-01.. statutory");
    }

    @Test
    void eachEditionOfARegisterHoldsUntilTheNext() {
        assertThat(spans("P1", "system", edition("P1", "ICB", "2024-01-01"), edition("P1", "ICB2", "2026-05-01")))
                .containsExactly("ICB 1974-04-01..2026-04-30", "ICB2 2026-05-01..");
    }

    @Test
    void anEditionWithoutThePracticeEndsNothing() {
        assertThat(spans("P1", "system", edition("P1", "ICB", "2024-01-01"), edition("P2", "ICB", "2026-05-01")))
                .containsExactly("ICB 1974-04-01..");
    }

    @Test
    void mergedSubIcbLocationsKeepTheirPlaces() {
        MembershipResolver merged =
                succeeded(PLACES, new Succession(Level.SUB_ICB, "NEW", day("2026-04-01"), List.of("03W", "04V")));
        assertThat(practiceSpans(
                        merged,
                        picture("P1", "03W", "sub_icb", "2025-10-01"),
                        picture("P2", "NEW", "sub_icb", "2026-05-01")))
                .containsExactly(
                        "P1 E10 2025-10-01..2026-04-30 registration",
                        "P1 03W 2025-10-01..2026-03-31 statutory",
                        "P1 NEW 2025-10-01..2026-03-31 as it is now",
                        "P1 NEW 2026-04-01..2026-04-30 statutory",
                        "P2 E10 2026-05-01.. registration",
                        "P2 NEW 2026-05-01.. statutory");
    }

    @Test
    void onlyASourceSaysIntoWhichPartOfASplitAreaAPracticeGoes() {
        MembershipResolver split = succeeded(
                List.of(),
                new Succession(Level.NEIGHBOURHOOD, "A", day("2026-04-01"), List.of("OLD")),
                new Succession(Level.NEIGHBOURHOOD, "B", day("2026-04-01"), List.of("OLD")));
        assertThat(practiceSpans(
                        split,
                        dated("P1", "OLD", "neighbourhood", "2020-04-01", "2026-03-31", "ods_pcn"),
                        dated("P1", "A", "neighbourhood", "2026-04-01", null, "ods_pcn"),
                        dated("P2", "OLD", "neighbourhood", "2020-04-01", "2025-06-30", "ods_pcn"),
                        dated("P3", "OLD", "neighbourhood", "2020-04-01", null, "ods_pcn")))
                .containsExactly(
                        "P1 A 2020-04-01..2026-03-31 as it is now",
                        "P1 OLD 2020-04-01..2026-03-31 statutory",
                        "P1 A 2026-04-01.. statutory",
                        "P2 OLD 2020-04-01..2025-06-30 statutory",
                        "P3 OLD 2020-04-01..2026-03-31 statutory");
    }

    @Test
    void aPlaceThatWasFormedFromOthersHasItsOwnDays() {
        MembershipResolver formed = succeeded(
                List.of(
                        new PlaceRule("OLD", "Old", "ICB", List.of("03W"), List.of(), List.of()),
                        new PlaceRule("NEW", "New", "ICB", List.of(), List.of("P1"), List.of())),
                new Succession(Level.PLACE, "NEW", day("2028-04-01"), List.of("OLD")));
        assertThat(practiceSpans(formed, dated("P1", "03W", "sub_icb", "2013-04-01", null, "ods_practice")))
                .containsExactly(
                        "P1 NEW 2013-04-01..2028-03-31 as it is now",
                        "P1 OLD 2013-04-01..2028-03-31 registration",
                        "P1 NEW 2028-04-01.. registration",
                        "P1 03W 2013-04-01.. statutory");
    }

    @Test
    void anAreaBelongsToThoseAboveItOnItsOwnDays() {
        MembershipResolver merged =
                succeeded(List.of(), new Succession(Level.SUB_ICB, "NEW", day("2026-04-01"), List.of("03W")));
        Statement old = new Statement(
                "03W", "sub_icb", "ICB", "system", "in_force", null, null, null, "statutory", "ods_sub_icb", RUN);
        Statement now = new Statement(
                "NEW", "sub_icb", "ICB", "system", "in_force", null, null, null, "statutory", "ods_sub_icb", RUN);
        assertThat(merged.resolve(List.of(old, now), NONE).stream()
                        .filter(each -> each.childLevel().equals("sub_icb")
                                && each.parentLevel().equals("system"))
                        .map(each -> each.child() + " " + text(each)))
                .containsExactly("03W ICB ..2026-03-31", "NEW ICB 2026-04-01..");
    }

    @Test
    void aSecondSuccessionTakesTheWholeHistory() {
        MembershipResolver twice = succeeded(
                List.of(),
                new Succession(Level.SYSTEM, "B", day("2022-07-01"), List.of("A")),
                new Succession(Level.SYSTEM, "C", day("2026-04-01"), List.of("B")));
        assertThat(practiceSpans(twice, dated("P1", "C", "system", "1974-04-01", null, "ods_practice")))
                .containsExactly(
                        "P1 A 1974-04-01..2022-06-30 statutory",
                        "P1 B 1974-04-01..2022-06-30 as it is now",
                        "P1 C 1974-04-01..2026-03-31 as it is now",
                        "P1 B 2022-07-01..2026-03-31 statutory",
                        "P1 C 2026-04-01.. statutory");
    }

    private static MembershipResolver succeeded(List<PlaceRule> places, Succession... successions) {
        return new MembershipResolver(new Places("registration", places), new Areas(List.of(), List.of(successions)));
    }

    private static List<String> practiceSpans(MembershipResolver resolver, Statement... said) {
        return resolver.resolve(List.of(said), NONE).stream()
                .filter(each -> each.childLevel().equals("practice")
                        && !each.parentLevel().equals("country"))
                .map(each -> each.child() + " " + text(each) + " " + each.basis())
                .toList();
    }

    private static List<String> spans(String child, String parentLevel, Statement... said) {
        return RESOLVER.resolve(List.of(said), NONE).stream()
                .filter(each -> each.mappingId().equals("in_force")
                        && each.child().equals(child)
                        && each.parentLevel().equals(parentLevel))
                .map(MembershipResolverTest::text)
                .toList();
    }

    private static List<Membership> neighbourhood(String network, String parentLevel, Statement... said) {
        return RESOLVER.resolve(List.of(said), NONE).stream()
                .filter(each ->
                        each.child().equals(network) && each.parentLevel().equals(parentLevel))
                .toList();
    }

    private static String text(Membership each) {
        return each.parent() + " "
                + (each.from().equals(day("1900-01-01")) ? "" : each.from())
                + ".."
                + (each.to().equals(day("9999-12-31")) ? "" : each.to());
    }

    private static Statement picture(String practice, String parent, String level, String on) {
        return new Statement(
                practice,
                "practice",
                parent,
                level,
                "in_force",
                null,
                null,
                day(on),
                "statutory",
                "gp_registration_map",
                RUN);
    }

    private static Statement inNetwork(String practice, String network) {
        return dated(practice, network, "neighbourhood", "2024-04-01", null, "ods_pcn");
    }

    private static Statement dated(
            String practice, String parent, String level, String from, String to, String source) {
        return new Statement(
                practice,
                "practice",
                parent,
                level,
                "in_force",
                from == null ? null : day(from),
                to == null ? null : day(to),
                null,
                "statutory",
                source,
                RUN);
    }

    /** What the practice register of a day says of a practice's system. */
    private static Statement edition(String practice, String system, String seenOn) {
        return new Statement(
                practice,
                "practice",
                system,
                "system",
                "in_force",
                day("1974-04-01"),
                null,
                null,
                "statutory",
                "ods_practice",
                day(seenOn));
    }

    private static Statement organisation(String code, String system, String from) {
        return new Statement(
                code, "provider", system, "system", "in_force", day(from), null, null, "statutory", "area_lookup", RUN);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
