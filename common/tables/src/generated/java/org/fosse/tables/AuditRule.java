// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** By which rule of protection a figure left the house, or did not. */
public enum AuditRule implements Word {
    /** As it is: the named publication gives it. */
    EXACT_PUBLIC("exact_public"),
    /** As it is: it is of organisations. */
    EXACT_ORGANISATIONS("exact_organisations"),
    /** A practice's counts, rounded by chance, and what is made of them. */
    ROUNDED("rounded"),
    /** Of a network, place or system: the sum of its practices' rounded counts, and what is made of it. */
    ROUNDED_SUM("rounded_sum"),
    /** A value that is not made of counts, with no more digits than the people it is of carry. */
    ROUNDED_VALUE("rounded_value"),
    /** Counts, rounded; no value of so few people. */
    FEW_PEOPLE("few_people"),
    /** No figure: with others that are shown or known it could be traced to few people. */
    WITHHELD("withheld"),
    /** No figure: the practices that it counts and that are not shown beside it are too few. */
    PRACTICES_UNSEEN("practices_unseen"),
    /** No figure: beside others that are shown it would tell of too few practices of another. */
    ONE_MORE_WITHHELD("one_more_withheld"),
    /** There was no figure to give. */
    NO_FIGURE("no_figure"),
    /** No row: nobody has said what its figures are. */
    UNDECLARED("undeclared"),
    /** No row: its counts are those of another indicator, which left. */
    EQUAL_COUNTS("equal_counts"),
    /** No row: the run had no secret to round by. */
    NO_PROTECTION_SECRET("no_protection_secret"),
    /** No row: it does not come by practice. */
    NOT_BY_PRACTICE("not_by_practice");

    private final String text;

    AuditRule(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
