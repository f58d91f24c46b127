package org.fosse.jobs.inequality;

import org.fosse.jobs.packed.EstimateFields;
import org.fosse.schema.table.InequalityTable;

/** The measures of {@link InequalityTable#TABLE} that have limits, each with the columns of its own. */
final class InequalityEstimates {
    private InequalityEstimates() {}

    static final EstimateFields<InequalityTable> ABSOLUTE_GAP =
            EstimateFields.with95And998(InequalityTable.TABLE, InequalityTable.ABSOLUTE_GAP);
    static final EstimateFields<InequalityTable> RATIO =
            EstimateFields.with95And998(InequalityTable.TABLE, InequalityTable.RATIO);
    static final EstimateFields<InequalityTable> SLOPE_INDEX =
            EstimateFields.with95And998(InequalityTable.TABLE, InequalityTable.SLOPE_INDEX);
    static final EstimateFields<InequalityTable> RELATIVE_INDEX =
            EstimateFields.with95And998(InequalityTable.TABLE, InequalityTable.RELATIVE_INDEX);
    static final EstimateFields<InequalityTable> PRESENT_GAP =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.PRESENT_GAP);
    static final EstimateFields<InequalityTable> GENERALISED_SLOPE_INDEX =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.GENERALISED_SLOPE_INDEX);
    static final EstimateFields<InequalityTable> GENERALISED_RELATIVE_INDEX =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.GENERALISED_RELATIVE_INDEX);
    static final EstimateFields<InequalityTable> ABSOLUTE_CONCENTRATION_INDEX =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.ABSOLUTE_CONCENTRATION_INDEX);
    static final EstimateFields<InequalityTable> CONCENTRATION_INDEX =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.CONCENTRATION_INDEX);
    static final EstimateFields<InequalityTable> CONCENTRATION_INDEX_WAGSTAFF =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.CONCENTRATION_INDEX_WAGSTAFF);
    static final EstimateFields<InequalityTable> CONCENTRATION_INDEX_ERREYGERS =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.CONCENTRATION_INDEX_ERREYGERS);
    static final EstimateFields<InequalityTable> BETWEEN_GROUP_VARIANCE =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.BETWEEN_GROUP_VARIANCE);
    static final EstimateFields<InequalityTable> POPULATION_ATTRIBUTABLE_RISK =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.POPULATION_ATTRIBUTABLE_RISK);
    static final EstimateFields<InequalityTable> POPULATION_ATTRIBUTABLE_FRACTION =
            EstimateFields.with95(InequalityTable.TABLE, InequalityTable.POPULATION_ATTRIBUTABLE_FRACTION);
}
