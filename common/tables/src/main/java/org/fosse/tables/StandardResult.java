package org.fosse.tables;

/** How a value stands to a standard that is in force in its period. */
public enum StandardResult implements Word {
    /** At the standard or on its good side; before the day it is due too. */
    MET,
    /** On the other side, in a period that ends on the day it is due or after it. */
    NOT_MET,
    /** On the other side, in a period that ends before the day it is due. */
    NOT_YET_DUE
}
