package org.fosse.objectstore;

import java.io.IOException;

/** A store cannot be used: the message says which, why, and what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
