package org.fosse.tables;

/** What an extract says of a small area. */
public enum SmallAreaFact implements Word {
    /** How deprived it is, by an edition of the index. */
    INDEX,
    /** It lies in an area. */
    LIES_IN,
    /** So many of its people belong to an area, such as the practice where they are registered. */
    PEOPLE,
    /** It became another, in whole or together with others. */
    BECAME
}
