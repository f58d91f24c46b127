package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LearningPeersTest {
    private static final Units UNITS = Units.of(
            "QK1",
            List.of(listed("A"), listed("B"), listed("C"), listed("D")),
            List.of(new Units.Link("A", "place", "PL")));

    private static Units.Listed listed(String code) {
        return new Units.Listed(code, "practice", "Practice " + code, "QK1");
    }

    private static LearningPeers peers() {
        LearningPeers peers = new LearningPeers();
        peers.value(new LearningPeers.Value("A", "Practice A", 50));
        peers.value(new LearningPeers.Value("B", "Practice B", 70));
        peers.value(new LearningPeers.Value("C", "Practice C", 90));
        peers.value(new LearningPeers.Value("D", "Practice D", 80));
        peers.value(new LearningPeers.Value("X", "Elsewhere", 95));
        peers.alike("A", List.of("X", "B", "GONE"));
        peers.funnel("A", false);
        peers.funnel("B", true);
        peers.funnel("C", true);
        return peers;
    }

    @Test
    void likeAndNearComesBeforeLikeAndFarBeforeNearOnly() {
        assertThat(peers().find(UNITS, 5))
                .extracting(better -> better.unit() + better.peer().code())
                .containsExactly("AB", "AX", "AC");
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(peers().find(UNITS, 1)).singleElement().satisfies(better -> {
            assertThat(better.own()).isTrue();
            assertThat(better.alike()).isTrue();
        });
    }

    @Test
    void whoIsNotWorseIsToldOfNoOneOfTheLevel() {
        LearningPeers peers = new LearningPeers();
        peers.value(new LearningPeers.Value("A", "Practice A", 50));
        peers.value(new LearningPeers.Value("B", "Practice B", 70));
        peers.funnel("B", true);
        assertThat(peers.find(UNITS, 5)).isEmpty();
    }

    @Test
    void aUnitIsUnderWhatIsNearestAboveIt() {
        Units units = Units.of(
                "QK1",
                List.of(
                        listed("A"),
                        new Units.Listed("PL", "place", "Place", "QK1"),
                        new Units.Listed("N", "neighbourhood", "Network", "QK1"),
                        new Units.Listed("T", "team", "Team", null),
                        new Units.Listed("OUT", "team", "Another's team", null),
                        new Units.Listed("P", "provider", "Provider", "QK1")),
                List.of(
                        new Units.Link("A", "place", "PL"),
                        new Units.Link("A", "neighbourhood", "N"),
                        new Units.Link("T", "provider", "P"),
                        new Units.Link("OUT", "provider", "ZZZ")));
        assertThat(units.all()).extracting(Unit::code).containsExactly("A", "N", "P", "PL", "T");
        assertThat(units.all()).extracting(Unit::parent).containsExactly("N", "QK1", "QK1", "QK1", "P");
    }
}
