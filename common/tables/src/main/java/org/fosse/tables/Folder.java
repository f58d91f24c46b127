package org.fosse.tables;

/** Where in a release a table's folder lies. */
public enum Folder implements Word {
    /** Beside the others: one wide table an answer, for queries and for people. */
    RELEASE(""),
    /** The star: facts, and the dimensions that their keys lead to, for tools that load a model. */
    STAR("star");

    private final String text;

    Folder(String text) {
        this.text = text;
    }

    /** The folder relative to that of the release; empty for the release's own. */
    @Override
    public String text() {
        return text;
    }

    /** What stands before the path of a file within it, relative to the folder of the release. */
    public String prefix() {
        return text.isEmpty() ? "" : text + "/";
    }
}
