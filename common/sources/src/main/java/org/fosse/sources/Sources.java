package org.fosse.sources;

import java.util.List;
import java.util.Optional;

/** Every source that Fosse reads. A new one is a class and a line here. */
public final class Sources {
    private static final List<Source> ALL = List.of(
            new OdsPracticeSource(),
            new OdsTrustSource(),
            new OdsSubIcbSource(),
            new OdsPcnSource(),
            new GpRegistrationMapSource(),
            new AreaLookupSource(),
            new NofSource(),
            new FingertipsSource(),
            new QofPrevalenceSource(),
            new QofMappingSource(),
            new DeprivationSource(),
            // Before the values of indicators, whose headings a register shares: of two that lack the same the first
            // wins.
            new IntelligenceItemSource(),
            new ActionRegisterSource(),
            new TalkingTherapiesSource(),
            new IndicatorValuesSource(),
            new QualityScheduleReturnSource(),
            new QualityScheduleRequirementSource(),
            new ProviderLinkSource(),
            new AssessmentScoresSource());

    /** Fosse's own form for values of indicators. */
    public static final String INDICATOR_VALUES = IndicatorValuesSource.ID;

    private Sources() {}

    /** All sources, in the order in which a file is compared with them. */
    public static List<Source> all() {
        return ALL;
    }

    /** The source with this id; empty when there is none. */
    public static Optional<Source> find(String id) {
        return ALL.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The source with this id, which must exist. */
    public static Source get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no source '" + id + "'"));
    }
}
