package org.fosse.tables;

/** How people are protected in a published table. */
public enum TableDisclosure implements Word {
    /** It holds no figures. */
    NONE,
    /** Figures, but no counts of people. */
    FIGURES,
    /** Counts of people as their sources give them, however small. */
    COUNTS,
    /** Small counts, and what few people said, are withheld. */
    WITHHELD,
    /** Public figures are as they are, confidential counts are rounded by chance, and a release in which they could be told more closely is refused. */
    PROTECTED
}
