package org.fosse.sources.input;

import org.fosse.config.FosseConfig.Limits;

/** Counts what comes out of a packed file. The ratio is judged only past the first megabyte: short texts may shrink a lot. */
final class Expansion {
    private static final long RATIO_APPLIES_FROM = 1 << 20;

    private final long packedBytes;
    private final Limits limits;
    private long count;

    Expansion(long packedBytes, Limits limits) {
        this.packedBytes = Math.max(1, packedBytes);
        this.limits = limits;
    }

    /** @throws UnreadableException when it is more than the limits allow */
    void add(long bytes) throws UnreadableException {
        count += bytes;
        if (count > limits.maxExpandedBytes()) {
            throw tooFar(limits);
        }
        if (count > RATIO_APPLIES_FROM && count / packedBytes > limits.maxExpansionRatio()) {
            throw new UnreadableException(
                    "expands_too_far",
                    "The file expands to more than " + limits.maxExpansionRatio() + " times its size, the limit.",
                    "Check where the file comes from; raise limits.max_expansion_ratio only if it is genuine.");
        }
    }

    static UnreadableException tooFar(Limits limits) {
        return new UnreadableException(
                "expands_too_far",
                "The file expands to more than " + limits.maxExpandedBytes() + " bytes, the limit.",
                "Split the file, or raise limits.max_expanded_bytes if its size is right.");
    }
}
