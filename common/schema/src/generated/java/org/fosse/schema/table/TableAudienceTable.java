// Written from src/main/schema/table_audience.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One published table: who may have it, how people are protected in it, and on what terms whoever has it may use it. */
public final class TableAudienceTable {
    private static final TypedTable.Builder<TableAudienceTable> T =
            new TypedTable.Builder<>("table_audience", Stage.CLEAN, true, "One published table: who may have it, how people are protected in it, and on what terms whoever has it may use it.");

    /** The table. */
    public static final Field<TableAudienceTable, String> TABLE_NAME = T.field(new Column("table_name", Type.STRING, Role.IDENTIFIER, "", "The table.", false), String.class);
    /** Id of the audience it is for, and of every narrower one: publication.audiences of fosse.yaml, from the narrowest to the widest. */
    public static final Field<TableAudienceTable, String> AUDIENCE = T.field(new Column("audience", Type.STRING, Role.ATTRIBUTE, "", "Id of the audience it is for, and of every narrower one: publication.audiences of fosse.yaml, from the narrowest to the widest.", false), String.class);
    /** Who that is. */
    public static final Field<TableAudienceTable, String> AUDIENCE_SAYS = T.field(new Column("audience_says", Type.STRING, Role.ATTRIBUTE, "", "Who that is.", false), String.class);
    /** Place of the audience from the narrowest, 1, to the widest. */
    public static final Field<TableAudienceTable, Integer> AUDIENCE_RANK = T.field(new Column("audience_rank", Type.INT, Role.MEASURE, "rank, 1 narrowest", "Place of the audience from the narrowest, 1, to the widest.", false), Integer.class);
    /** Whether it is for the widest audience, and so published. */
    public static final Field<TableAudienceTable, Boolean> IS_PUBLISHED = T.field(new Column("is_published", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is for the widest audience, and so published.", false), Boolean.class);
    /** none (no figures), figures (no counts of people), counts (counts as their sources give them, however small), withheld (small counts, and what few people said, are withheld) or protected (public figures as they are, confidential counts rounded by chance, and attacked before publication). */
    public static final Field<TableAudienceTable, TableDisclosure> DISCLOSURE = T.field(new Column("disclosure", Type.STRING, Role.ATTRIBUTE, "", "none (no figures), figures (no counts of people), counts (counts as their sources give them, however small), withheld (small counts, and what few people said, are withheld) or protected (public figures as they are, confidential counts rounded by chance, and attacked before publication).", false), TableDisclosure.class);
    /** Id of the licence of a table that is published; null for any other, which is for its audience alone. */
    public static final Field<TableAudienceTable, String> LICENCE = T.field(new Column("licence", Type.STRING, Role.ATTRIBUTE, "", "Id of the licence of a table that is published; null for any other, which is for its audience alone.", true), String.class);
    /** Its address. */
    public static final Field<TableAudienceTable, String> LICENCE_PATH = T.field(new Column("licence_path", Type.STRING, Role.ATTRIBUTE, "", "Its address.", true), String.class);
    /** What whoever uses the table must say. */
    public static final Field<TableAudienceTable, String> ATTRIBUTION = T.field(new Column("attribution", Type.STRING, Role.ATTRIBUTE, "", "What whoever uses the table must say.", true), String.class);

    /** The declaration. */
    public static final TypedTable<TableAudienceTable> TABLE = T.table(
            new Check("published_has_a_licence", "is_published = (licence is not null)", "What is published has a licence, and nothing else has."));

    private TableAudienceTable() {}
}
