package org.fosse.jobs.schedule;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.ReturnCheckedTable;
import org.jspecify.annotations.Nullable;

/** What is known of a requirement of a contract. */
record RequirementDescription(
        String requirementId,
        String contractYear,
        @Nullable String name,
        @Nullable String type,
        @Nullable String catalogueId,
        @Nullable String domain) {
    static RequirementDescription of(TableRow<ReturnCheckedTable> row) {
        return new RequirementDescription(
                row.get(ReturnCheckedTable.REQUIREMENT_ID),
                row.get(ReturnCheckedTable.CONTRACT_YEAR),
                row.find(ReturnCheckedTable.REQUIREMENT_NAME),
                row.find(ReturnCheckedTable.REQUIREMENT_TYPE),
                row.find(ReturnCheckedTable.CATALOGUE_ID),
                row.find(ReturnCheckedTable.QUALITY_DOMAIN));
    }
}
