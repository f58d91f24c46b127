package org.fosse.release;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nobody can tell which release is current: {@code current.json} is damaged, or names one that is not there. */
public final class SwitchException extends IOException {
    private static final long serialVersionUID = 1;

    SwitchException(String what, @Nullable IOException cause) {
        super(
                what + ", so that nobody can tell which release is current. fosse releases lists those that there are;"
                        + " fosse rollback RELEASE makes one of them current again.",
                cause);
    }
}
