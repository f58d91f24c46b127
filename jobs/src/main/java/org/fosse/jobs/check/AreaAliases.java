package org.fosse.jobs.check;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaAliasTable;
import org.jspecify.annotations.Nullable;

/** The areas that codes of extracts mean. */
public final class AreaAliases implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Map<String, Area> areas = new HashMap<>();

    private AreaAliases() {}

    /**
     * An area.
     *
     * @param code its own code
     * @param level in the words of tables
     */
    public record Area(String code, String level) implements Serializable {}

    public static AreaAliases of(Inputs in) {
        AreaAliases aliases = new AreaAliases();
        for (TableRow<AreaAliasTable> row : in.rows(AreaAliasTable.TABLE)) {
            aliases.areas.put(
                    row.get(AreaAliasTable.ALIAS),
                    new Area(row.get(AreaAliasTable.AREA_CODE), row.get(AreaAliasTable.AREA_LEVEL)));
        }
        return aliases;
    }

    /** The area's own code, whatever code of it is given; the given one where there is no such area. */
    public String own(String code) {
        Area area = areas.get(code);
        return area == null ? code : area.code();
    }

    /** The area with a code of any kind; null when there is none. */
    public @Nullable Area find(@Nullable String code) {
        return areas.get(code);
    }
}
