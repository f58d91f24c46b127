// Written from src/main/schema/peer_group.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One of the areas that an area is compared with as its peers: those that the configuration names (peers.groups); otherwise at levels compared by kind (peers.same_kind: providers) all others of its kind; otherwise the areas most like it, special lists among lists of their kind and the others among the others. In whatever system. An area that has fewer than peers.fewest of them has one row with rank 0 that says why. */
public final class PeerGroupTable {
    private static final TypedTable.Builder<PeerGroupTable> T =
            new TypedTable.Builder<>("peer_group", Stage.COMPUTE, true, "One of the areas that an area is compared with as its peers: those that the configuration names (peers.groups); otherwise at levels compared by kind (peers.same_kind: providers) all others of its kind; otherwise the areas most like it, special lists among lists of their kind and the others among the others. In whatever system. An area that has fewer than peers.fewest of them has one row with rank 0 that says why.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<PeerGroupTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** 1 for the nearest (in order of code where nothing is measured); 0 on the row of an area without peers. */
    public static final Field<PeerGroupTable, Integer> PEER_RANK = T.field(new Column("peer_rank", Type.INT, Role.IDENTIFIER, "", "1 for the nearest (in order of code where nothing is measured); 0 on the row of an area without peers.", false), Integer.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<PeerGroupTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Code of the peer; null for an area without peers. */
    public static final Field<PeerGroupTable, String> PEER_CODE = T.field(new Column("peer_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the peer; null for an area without peers.", true), String.class);
    /** How far apart the two are: the root of the mean, over the variables, of the squared difference in standard deviations (nearest neighbours over standardised variables, each counting the same). */
    public static final Field<PeerGroupTable, Double> DISTANCE = T.field(new Column("distance", Type.DOUBLE, Role.MEASURE, "standard deviations", "How far apart the two are: the root of the mean, over the variables, of the squared difference in standard deviations (nearest neighbours over standardised variables, each counting the same).", true), Double.class);
    /** What peer and area have in common: the name of the group in the configuration, the source's own kind of provider, or the kind of special list; null for the lists that are not special. */
    public static final Field<PeerGroupTable, String> AMONG = T.field(new Column("among", Type.STRING, Role.ATTRIBUTE, "", "What peer and area have in common: the name of the group in the configuration, the source's own kind of provider, or the kind of special list; null for the lists that are not special.", true), String.class);
    /** Areas that the peers were chosen from, this one among them. */
    public static final Field<PeerGroupTable, Long> CANDIDATES = T.field(new Column("candidates", Type.LONG, Role.MEASURE, "areas", "Areas that the peers were chosen from, this one among them.", false), Long.class);
    /** The variables that were compared, separated by commas; null without any. */
    public static final Field<PeerGroupTable, String> VARIABLES = T.field(new Column("variables", Type.STRING, Role.ATTRIBUTE, "", "The variables that were compared, separated by commas; null without any.", true), String.class);
    /** Version of the level's lists: the configuration's label and a digest of the rule, the periods and the values it was made from. The same version means the same lists. */
    public static final Field<PeerGroupTable, String> PEER_VERSION = T.field(new Column("peer_version", Type.STRING, Role.ATTRIBUTE, "", "Version of the level's lists: the configuration's label and a digest of the rule, the periods and the values it was made from. The same version means the same lists.", false), String.class);
    /** How the value and its limits were made. */
    public static final Field<PeerGroupTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<PeerGroupTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<PeerGroupTable> TABLE = T.table();

    private PeerGroupTable() {}
}
