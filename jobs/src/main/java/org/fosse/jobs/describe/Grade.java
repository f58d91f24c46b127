package org.fosse.jobs.describe;

import java.util.Locale;
import java.util.function.Predicate;
import org.fosse.tables.Word;

/** How far a requirement is answered, from what releases hold and nothing else. */
public enum Grade implements Word {
    /** Everything that its answer rests on is there, from real files or through a documented form of Fosse's own. */
    ANSWERED,
    /**
     * Some of it is not there as it should: only in rows made for the sample, at too few levels, in a row or two, or in a
     * column that is nearly always empty.
     */
    THIN,
    /** Something that the answer names is empty in real files and in the sample. */
    CLAIMED,
    /** The page names nothing that could answer. */
    ABSENT;

    /** Fewer filled rows than this, at a level, are an example. */
    static final int LEAST_ROWS = 3;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param real what the release of real files holds
     * @param sample what the release of the sample holds; it is asked for what a form of Fosse's own gives
     * @param commands whether there is such a command
     */
    public static Grade of(
            Requirement requirement, ReleaseFacts real, ReleaseFacts sample, Predicate<Evidence> commands) {
        if (requirement.evidence().isEmpty()) {
            return ABSENT;
        }
        boolean all = true;
        for (Evidence each : requirement.evidence()) {
            boolean command = each.table().isEmpty();
            if (command ? !commands.test(each) : !real.hasAny(each) && !sample.hasAny(each)) {
                return CLAIMED;
            }
            all &= command || (each.form() == null ? real : sample).holds(each, LEAST_ROWS);
        }
        return all ? ANSWERED : THIN;
    }
}
