package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.PeerLikeness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LearningPeersTest {
    private static final Units UNITS = Units.of(
            "QK1",
            List.of(listed("A"), listed("B"), listed("C"), listed("D")),
            List.of(link("A", "place", "PL")),
            Set.of());

    private static TableRow<AreaTable> listed(String code) {
        return listed(code, "practice", "QK1");
    }

    private static TableRow<AreaTable> listed(String code, String level, @Nullable String system) {
        return AreaTable.TABLE
                .row()
                .set(AreaTable.AREA_CODE, code)
                .set(AreaTable.AREA_LEVEL, level)
                .set(AreaTable.AREA_NAME, "Name of " + code)
                .set(AreaTable.SYSTEM_CODE, system)
                .build();
    }

    private static TableRow<MembershipTable> link(String child, String parentLevel, String parent) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.CHILD_CODE, child)
                .set(MembershipTable.PARENT_LEVEL, parentLevel)
                .set(MembershipTable.PARENT_CODE, parent)
                .build();
    }

    private static TableRow<BenchmarkTable> value(String code, double value) {
        return BenchmarkTable.TABLE
                .row()
                .set(BenchmarkTable.AREA_CODE, code)
                .set(BenchmarkTable.VALUE, value)
                .build();
    }

    private static LearningPeers peers() {
        LearningPeers peers = new LearningPeers();
        peers.value(value("A", 50));
        peers.value(value("B", 70));
        peers.value(value("C", 90));
        peers.value(value("D", 80));
        peers.value(value("X", 95));
        peers.alike("A", List.of("X", "B", "GONE"), false);
        peers.funnel("A", false);
        peers.funnel("B", true);
        peers.funnel("C", true);
        return peers;
    }

    @Test
    void likeAndNearComesBeforeLikeAndFarBeforeNearOnly() {
        assertThat(peers().find(UNITS, Set.of(), 5))
                .extracting(better -> better.unit().code() + better.code())
                .containsExactly("AB", "AX", "AC");
    }

    @Test
    void aUnitOfAnotherSystemIsNoneOfTheOwn() {
        assertThat(peers().find(UNITS, Set.of("B"), 5))
                .extracting(better -> better.code() + " " + better.own())
                .containsExactlyInAnyOrder("B false", "X false", "C true");
        assertThat(peers().find(UNITS, Set.of("A"), 5)).noneMatch(LearningPeers.Better::own);
    }

    @Test
    void whoIsSpecialLearnsFromItsKind() {
        LearningPeers peers = new LearningPeers();
        List.of("A", "B", "C", "X").forEach(code -> peers.value(value(code, 50)));
        peers.beside("A", false, "young");
        peers.beside("B", true, "");
        peers.beside("X", true, "young");
        peers.funnel("C", true);
        assertThat(peers.find(UNITS, Set.of(), 5)).singleElement().satisfies(better -> {
            assertThat(better.code()).isEqualTo("X");
            assertThat(better.own()).isFalse();
            assertThat(better.adjusted()).isFalse();
        });
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(peers().find(UNITS, Set.of(), 1)).singleElement().satisfies(better -> {
            assertThat(better.own()).isTrue();
            assertThat(better.likeness()).isEqualTo(PeerLikeness.PEER_GROUP);
        });
    }

    @Test
    void whoIsNotWorseIsToldOfNoOneOfTheLevel() {
        LearningPeers peers = new LearningPeers();
        peers.value(value("A", 50));
        peers.value(value("B", 70));
        peers.funnel("B", true);
        assertThat(peers.find(UNITS, Set.of(), 5)).isEmpty();
    }

    @Test
    void aUnitIsUnderWhatIsNearestAboveIt() {
        Units units = Units.of(
                "QK1",
                List.of(
                        listed("A"),
                        listed("PL", "place", "QK1"),
                        listed("N", "neighbourhood", "QK1"),
                        listed("T", "team", null),
                        listed("OUT", "team", null),
                        listed("P", "provider", "QK1"),
                        listed("RXX", "provider", "QZZ")),
                List.of(
                        link("A", "place", "PL"),
                        link("A", "neighbourhood", "N"),
                        link("T", "provider", "P"),
                        link("OUT", "provider", "ZZZ"),
                        link("RXX", "system", "QZZ")),
                Set.of("RXX"));
        assertThat(units.all()).extracting(Unit::code).containsExactly("A", "N", "P", "PL", "RXX", "T");
        assertThat(units.all()).extracting(Unit::parent).containsExactly("N", "QK1", "QK1", "QK1", "QK1", "P");
    }
}
