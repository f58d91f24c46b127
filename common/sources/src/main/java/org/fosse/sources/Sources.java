package org.fosse.sources;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fosse.config.FosseConfig;
import org.fosse.config.Layout;
import org.fosse.config.Markers;
import org.jspecify.annotations.Nullable;

/**
 * Every source that Fosse reads: those that need Java, and the layouts of the configuration. A new publication is a layout
 * in conf/sources; only what no layout can say is a class and a line here.
 */
public final class Sources implements Serializable {
    private static final List<Source> CODED = List.of(
            OdsPracticeSource.SOURCE,
            OdsRegisterSource.TRUSTS,
            OdsRegisterSource.SUB_ICBS,
            OdsPcnSource.SOURCE,
            GpRegistrationMapSource.SOURCE,
            AreaLookupSource.SOURCE,
            NofSource.SOURCE,
            FingertipsSource.SOURCE,
            QofPrevalenceSource.SOURCE,
            QofMappingSource.SOURCE,
            DeprivationSource.SOURCE,
            // Before the values of indicators, whose headings a register shares: of two that lack the same the first
            // wins.
            IntelligenceItems.FORM,
            ActionRegister.FORM,
            TalkingTherapiesSource.SOURCE,
            IndicatorValuesSource.SOURCE,
            QualityScheduleReturn.FORM,
            QualityScheduleRequirement.FORM,
            ProviderLinkSource.SOURCE,
            AssessmentScores.FORM);

    /** Fosse's own form for values of indicators. */
    public static final String INDICATOR_VALUES = IndicatorValuesSource.ID;

    private final List<Layout> layouts;
    private final Markers markers;
    private transient @Nullable List<Source> all;

    /** @param layouts of the configuration; of two that fit a table as well, the one with more columns is taken */
    public Sources(List<Layout> layouts, Markers markers) {
        this.layouts = List.copyOf(layouts);
        this.markers = markers;
    }

    /** Those of a configuration. */
    public static Sources of(FosseConfig config) {
        return new Sources(config.layouts(), config.markers());
    }

    /** What stands in files in place of a number. */
    Markers markers() {
        return markers;
    }

    /** All sources, in the order in which a file is compared with them. */
    public List<Source> all() {
        List<Source> known = all;
        if (known == null) {
            List<LayoutSource> declared = layouts.stream()
                    .map(LayoutSource::new)
                    .sorted(Comparator.comparingInt(LayoutSource::columns).reversed())
                    .toList();
            known = Stream.<Source>concat(CODED.stream(), declared.stream()).toList();
            all = known;
        }
        return known;
    }

    /** The source with this id; empty when there is none. */
    public Optional<Source> find(String id) {
        return all().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The source with this id, which must exist. */
    public Source get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no source '" + id + "'"));
    }
}
