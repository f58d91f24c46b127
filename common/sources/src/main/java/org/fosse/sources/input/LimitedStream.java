package org.fosse.sources.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.fosse.config.FosseConfig.Limits;

/** Stops an expansion that passes its limits. The ratio is judged only past the first megabyte: short texts may shrink a lot. */
final class LimitedStream extends FilterInputStream {
    private static final long RATIO_APPLIES_FROM = 1 << 20;

    private final long packedBytes;
    private final Limits limits;
    private long count;

    LimitedStream(InputStream in, long packedBytes, Limits limits) {
        super(in);
        this.packedBytes = Math.max(1, packedBytes);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return in.readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int read) throws UnreadableException {
        count += read;
        if (count > limits.maxExpandedBytes()) {
            throw new UnreadableException(
                    "expands_too_far",
                    "The file expands to more than " + limits.maxExpandedBytes() + " bytes, the limit.",
                    "Split the file, or raise limits.max_expanded_bytes if its size is right.");
        }
        if (count > RATIO_APPLIES_FROM && count / packedBytes > limits.maxExpansionRatio()) {
            throw new UnreadableException(
                    "expands_too_far",
                    "The file expands to more than " + limits.maxExpansionRatio() + " times its size, the limit.",
                    "Check where the file comes from; raise limits.max_expansion_ratio only if it is genuine.");
        }
    }
}
