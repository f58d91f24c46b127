package org.fosse.tables;

/** The four stages of a run, in order; a scheduler may take each as a task of its own. */
public enum Stage {
    /** Extracts, as they came. */
    LAND,
    /** Rows that passed their checks, and the rejected ones with their reason. */
    CLEAN,
    /** Statistics and joins. */
    COMPUTE,
    /** The disclosure door, the extracts and the release. */
    PUBLISH;

    /** The name as users write it on the command line. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
