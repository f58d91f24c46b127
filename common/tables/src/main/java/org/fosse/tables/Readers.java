package org.fosse.tables;

import java.util.Locale;

/** Who may read files beside the user that writes them; others never do. */
public enum Readers implements Word {
    /** Nobody: folders 700, files 600. */
    OWNER("rwx------"),
    /** The group of the files: folders 750, files 640. */
    GROUP("rwxr-x---");

    private final String most;

    Readers(String most) {
        this.most = most;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most that a file or folder may allow, as POSIX writes it. */
    public String most() {
        return most;
    }
}
