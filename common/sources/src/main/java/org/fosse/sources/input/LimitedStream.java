package org.fosse.sources.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.fosse.config.FosseConfig.Limits;

/** Stops an {@link Expansion} that passes its limits. */
final class LimitedStream extends FilterInputStream {
    private final Expansion expansion;

    LimitedStream(InputStream in, long packedBytes, Limits limits) {
        super(in);
        this.expansion = new Expansion(packedBytes, limits);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        expansion.add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        expansion.add(Math.max(0, read));
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
}
