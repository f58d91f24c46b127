package org.fosse.release;

import java.io.IOException;

/** Another run holds the published folder. The message says who, since when, and how to get out. */
public final class LockedException extends IOException {
    private static final long serialVersionUID = 1L;

    public LockedException(String message) {
        super(message);
    }
}
