package org.fosse.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.config.ConfigException;
import org.fosse.config.ExpectedExtract;
import org.fosse.config.FosseConfig;
import org.fosse.schema.Dating;
import org.fosse.schema.TypedTable;
import org.fosse.sources.Source;
import org.fosse.sources.Sources;
import org.fosse.tables.Fault;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/** Whether the extracts that the configuration expects can be asked for what it asks of them. */
final class ExpectedExtracts {
    private ExpectedExtracts() {}

    /** @throws ConfigException with every expectation that no extract could ever meet */
    static void require(FosseConfig config) {
        List<Fault> faults = new ArrayList<>();
        Sources sources = Sources.of(config);
        for (ExpectedExtract expected : config.delivery().expected()) {
            Source source = sources.find(expected.source()).orElse(null);
            String wanted = expected.latestPeriodNotBefore();
            Integer months = expected.monthsLate();
            String provider = expected.provider();
            if (source == null) {
                faults.add(fault(
                        "source",
                        expected.source(),
                        "unknown_source",
                        "There is no source of this id.",
                        "Use one of " + listIds(sources) + "."));
                continue;
            }
            Dating<?> by = source.dated().map(TypedTable::dating).orElse(null);
            if (wanted != null && by == null) {
                faults.add(fault(
                        "latest_period_not_before",
                        wanted,
                        "source_without_period",
                        "Extracts of " + source.id() + " do not say of which period they are.",
                        "Take the line out."));
            } else if (wanted != null && PeriodText.parse(wanted).isEmpty()) {
                faults.add(fault(
                        "latest_period_not_before",
                        wanted,
                        "unknown_period",
                        "This is no period.",
                        "Write it as the extracts do, such as " + source.periodExample() + "."));
            }
            if (months != null && by == null) {
                faults.add(fault(
                        "months_late",
                        months.toString(),
                        "source_without_period",
                        "Extracts of " + source.id() + " do not say of which period they are.",
                        "Take the line out."));
            }
            if (provider != null && (by == null || by.sender() == null)) {
                faults.add(fault(
                        "provider",
                        provider,
                        "source_without_provider",
                        "Extracts of " + source.id() + " are not one provider's.",
                        "Take the line out."));
            }
        }
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    private static String listIds(Sources sources) {
        return sources.all().stream().map(Source::id).sorted().collect(Collectors.joining(", "));
    }

    private static Fault fault(String key, @Nullable String value, String rule, String message, String remedy) {
        return new Fault("fosse.yaml", null, "expected." + key, value, rule, message, remedy);
    }
}
