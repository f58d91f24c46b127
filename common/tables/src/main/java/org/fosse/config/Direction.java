package org.fosse.config;

import org.fosse.tables.Word;

/** Which side of a target is kept. */
public enum Direction implements Word {
    AT_LEAST,
    AT_MOST;

    /** How far a value lies on the side of a target that is kept; negative on the other side. */
    public double distance(double value, double target) {
        return this == AT_LEAST ? value - target : target - value;
    }

    /** Whether a value is on the side of a target that is kept, or on the target itself. */
    public boolean meets(double value, double target) {
        return this == AT_LEAST ? value >= target : value <= target;
    }
}
