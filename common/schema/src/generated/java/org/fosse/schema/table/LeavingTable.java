// Written from src/main/schema/leaving.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One indicator that extracts hold: what its figures are, and how they leave the house. */
public final class LeavingTable {
    private static final TypedTable.Builder<LeavingTable> T =
            new TypedTable.Builder<>("leaving", Stage.PUBLISH, true, "One indicator that extracts hold: what its figures are, and how they leave the house.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<LeavingTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** public (a named publication gives them), people (confidential counts of people or events), organisations (no people) or undeclared (the catalogue says nothing, or does not know the indicator). */
    public static final Field<LeavingTable, DisclosureClass> DISCLOSURE = T.field(new Column("disclosure", Type.STRING, Role.ATTRIBUTE, "", "public (a named publication gives them), people (confidential counts of people or events), organisations (no people) or undeclared (the catalogue says nothing, or does not know the indicator).", false), DisclosureClass.class);
    /** Of a public indicator: the levels at which the catalogue says its values are public, with commas, whether or not there are any. */
    public static final Field<LeavingTable, String> PUBLIC_AT = T.field(new Column("public_at", Type.STRING, Role.ATTRIBUTE, "", "Of a public indicator: the levels at which the catalogue says its values are public, with commas, whether or not there are any.", true), String.class);
    /** Of a public indicator: the publication. */
    public static final Field<LeavingTable, String> PUBLICATION = T.field(new Column("publication", Type.STRING, Role.ATTRIBUTE, "", "Of a public indicator: the publication.", true), String.class);
    /** exact, rounded (made anew from counts rounded by chance; values of the publication stay as they are) or withheld. */
    public static final Field<LeavingTable, LeavingAs> LEAVES = T.field(new Column("leaves", Type.STRING, Role.ATTRIBUTE, "", "exact, rounded (made anew from counts rounded by chance; values of the publication stay as they are) or withheld.", false), LeavingAs.class);
    /** Whether it comes by practice: only such an indicator has rows in the folders of networks. */
    public static final Field<LeavingTable, Boolean> BY_PRACTICE = T.field(new Column("by_practice", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it comes by practice: only such an indicator has rows in the folders of networks.", false), Boolean.class);
    /** Breakdowns whose groups stay, with commas, because they are counts of the same people as another indicator's that leave and nobody has said so (equal_to). */
    public static final Field<LeavingTable, String> WITHHELD_BREAKDOWNS = T.field(new Column("withheld_breakdowns", Type.STRING, Role.ATTRIBUTE, "", "Breakdowns whose groups stay, with commas, because they are counts of the same people as another indicator's that leave and nobody has said so (equal_to).", true), String.class);
    /** Which of its counts equal which other one's, in nearly all practices and periods, so that only one of the two leaves; null where none does. */
    public static final Field<LeavingTable, String> EQUAL_TO = T.field(new Column("equal_to", Type.STRING, Role.ATTRIBUTE, "", "Which of its counts equal which other one's, in nearly all practices and periods, so that only one of the two leaves; null where none does.", true), String.class);
    /** Why it is withheld, as a code of table reason; null where it is not. */
    public static final Field<LeavingTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why it is withheld, as a code of table reason; null where it is not.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LeavingTable> TABLE = T.table(
            new Check("undeclared_stays", "disclosure <> 'undeclared' or leaves = 'withheld'", "What nobody has described does not leave."),
            new Check("withheld_has_reason", "(leaves = 'withheld') = (reason is not null)", "What is withheld has a reason, and nothing else has."));

    private LeavingTable() {}
}
