package org.fosse.engine;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Counts rows whose key is that of the row before, over rows that come sorted by key in one partition. The key is given as
 * its 64-bit hash; two neighbours with different keys and the same hash are as good as impossible. Counting while the rows
 * are written spares a second pass over them.
 */
public final class RepeatedKeys extends Aggregator<Long, RepeatedKeys.State, Long> {
    private static final long serialVersionUID = 1L;

    /** The hash of the last row, if there was one, and how many rows repeated the one before. */
    public static final class State implements Serializable {
        private static final long serialVersionUID = 1L;

        private boolean any;
        private long last;
        private long repeats;
    }

    @Override
    public State zero() {
        return new State();
    }

    @Override
    public State reduce(State state, Long hash) {
        if (state.any && state.last == hash) {
            state.repeats++;
        }
        state.any = true;
        state.last = hash;
        return state;
    }

    @Override
    public State merge(State one, State other) {
        one.repeats += other.repeats;
        return one;
    }

    @Override
    public Long finish(State state) {
        return state.repeats;
    }

    @Override
    public Encoder<State> bufferEncoder() {
        return Encoders.javaSerialization(State.class);
    }

    @Override
    public Encoder<Long> outputEncoder() {
        return Encoders.LONG();
    }
}
