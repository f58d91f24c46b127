package org.fosse.jobs.intelligence;

import java.util.Set;
import org.fosse.config.FosseConfig;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IntelligenceTable;
import org.fosse.tables.IntelligenceCategory;
import org.fosse.tables.IntelligenceKind;
import org.fosse.tables.Reason;

/**
 * Counts that could tell of single people even inside the system: safeguarding, deaths and serious reviews. An item on a
 * safeguarding duty is among them: it counts assurances or the children it failed, and nobody says which. Of national alerts,
 * which count alerts and no people, the numbers are exact. From 1 to the
 * disclosure limit they are withheld, above it rounded; zero is shown. Other counts are exact.
 */
final class SmallCounts {
    private static final Set<IntelligenceKind> SENSITIVE_KINDS = Set.of(
            IntelligenceKind.SAFEGUARDING,
            IntelligenceKind.SERIOUS_CASE_REVIEW,
            IntelligenceKind.LEARNING_FROM_DEATHS,
            IntelligenceKind.LEDR,
            IntelligenceKind.REGULATION_28);

    private SmallCounts() {}

    /** The item with its count as far as it may be shown, and the reason where it is not exact. */
    static TableRow<IntelligenceTable> protect(TableRow<IntelligenceTable> item, FosseConfig.Disclosure rule) {
        if (!isSensitive(item.get(IntelligenceTable.KIND), item.get(IntelligenceTable.CATEGORY))) {
            return item;
        }
        long count = item.get(IntelligenceTable.COUNT);
        boolean withheld = count >= 1 && count <= rule.suppressUpTo();
        long rounded = (long) Math.floor((double) count / rule.roundTo() + 0.5) * rule.roundTo();
        return IntelligenceTable.TABLE
                .row(item)
                .set(IntelligenceTable.COUNT, withheld ? null : rounded)
                .reason(IntelligenceTable.REASON, withheld ? Reason.SMALL_NUMBER : Reason.ROUNDED)
                .build();
    }

    private static boolean isSensitive(IntelligenceKind kind, IntelligenceCategory category) {
        return SENSITIVE_KINDS.contains(kind)
                || (category == IntelligenceCategory.SAFEGUARDING && kind != IntelligenceKind.NATIONAL_ALERT);
    }
}
