package org.fosse.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.config.FosseConfig.Attribution;
import org.fosse.config.FosseConfig.Deprivation;
import org.fosse.config.FosseConfig.Disclosure;
import org.fosse.config.FosseConfig.Inequality;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.config.FosseConfig.Rejects;
import org.fosse.config.FosseConfig.Releases;
import org.fosse.tables.Fault;
import org.fosse.tables.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads a configuration folder whole: fosse.yaml, expectations.yaml, and the files of indicators, frameworks, oversight,
 * schedules and sources in order of file name, and the landing folder's delivery.yaml where there is one. Either everything is right, or a {@link ConfigException} tells all
 * that is wrong.
 */
public final class ConfigLoader {
    public static final String MAIN_FILE = "fosse.yaml";
    public static final String INDICATORS_FOLDER = "indicators";
    public static final String FRAMEWORKS_FOLDER = "frameworks";
    public static final String OVERSIGHT_FOLDER = "oversight";
    public static final String SCHEDULES_FOLDER = "schedules";
    public static final String SOURCES_FOLDER = "sources";
    public static final String EXPECTATIONS_FILE = "expectations.yaml";
    public static final String DUTIES_FILE = "duties.yaml";
    public static final String DELIVERY_FILE = "delivery.yaml";

    private final Faults faults = new Faults();
    private final Map<String, Section> files = new LinkedHashMap<>();

    private ConfigLoader() {}

    /** The configuration of a folder, without any landing folder's notes. */
    public static FosseConfig load(Path conf) {
        return new ConfigLoader().read(conf, null);
    }

    /** The configuration of a folder; the landing folder's delivery notes come before its own. */
    public static FosseConfig load(Path conf, Path landing) {
        return new ConfigLoader().read(conf, landing);
    }

    private FosseConfig read(Path conf, @Nullable Path landing) {
        Section top = open(conf.resolve(MAIN_FILE), MAIN_FILE).orElseGet(Section::blank);
        CareSystem system = top.readRequired("system", CareSystem::read);
        Map<String, String> domains = top.readRequired("quality_domains", QualityDomains::read);
        IndicatorReader catalogue = new IndicatorReader(domains);
        listYaml(conf, INDICATORS_FOLDER).forEach(catalogue::read);
        Map<String, Indicator> indicators = catalogue.indicators();
        FrameworkReader frameworks = new FrameworkReader(domains);
        listYaml(conf, FRAMEWORKS_FOLDER).forEach(frameworks::read);
        // Optional: without editions nothing is scored again, and everything else goes on.
        OversightReader oversight = new OversightReader();
        listOptional(conf, OVERSIGHT_FOLDER).forEach(oversight::read);
        // A system without shared requirements needs no such folder.
        ScheduleReader schedules = new ScheduleReader(domains, indicators);
        listOptional(conf, SCHEDULES_FOLDER).forEach(schedules::read);
        LayoutReader layouts = new LayoutReader(frameworks.frameworks());
        listOptional(conf, SOURCES_FOLDER).forEach(layouts::read);
        Expectations expectations = new ExpectationReader(indicators)
                .read(openOptional(conf, EXPECTATIONS_FILE).orElseGet(Section::blank));
        List<Duty> duties = openOptional(conf, DUTIES_FILE)
                .map(file -> Duty.readAll(file, domains, expectations))
                .orElse(List.of());
        Optional<Section> landed = landing == null ? Optional.empty() : openNotes(landing);
        Areas areas = top.read("areas", section -> Areas.read(section, system));
        Places places = top.read("places", section -> Places.read(section, system.code(), areas));
        FosseConfig config = new FosseConfig(
                system,
                domains,
                top.read("rejects", Rejects::read),
                top.read("delivery_changes", DeliveryChanges::read),
                top.read("limits", Limits::read),
                landed.map(ConfigLoader::readDelivery).orElse(Delivery.NOTHING).before(DeliveryReader.read(top)),
                areas,
                places,
                top.read("deprivation", Deprivation::read),
                top.read("attribution", Attribution::read),
                top.read("variation", Variation::read),
                top.read("adjustment", Adjustment::read),
                top.read("inequality", Inequality::read),
                Comparison.read(top),
                top.read("control_charts", ControlCharts::read),
                top.read("disclosure", Disclosure::read),
                top.read("releases", Releases::read),
                top.read("publication", Audiences::read),
                Recipient.readAll(top, places),
                top.read("schedules", Schedules::read).with(schedules.requirements()),
                top.read("questions", Questions::read),
                indicators,
                frameworks.frameworks(),
                oversight.editions(),
                top.read("markers", Markers::read),
                layouts.layouts(),
                expectations,
                duties,
                answers());
        top.close();
        checkIndicators(config);
        checkFlows(config);
        faults.throwIfAny();
        return config;
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        files.forEach((name, section) -> answers.put(name, section.answers()));
        return answers;
    }

    private static Delivery readDelivery(Section file) {
        Delivery delivery = DeliveryReader.read(file);
        file.close();
        return delivery;
    }

    private void checkIndicators(FosseConfig config) {
        Map<String, Indicator> known = config.indicators();
        config.deprivation().indicatorIds().forEach(id -> checkIndicator("deprivation.indicators", id, known));
        for (RecordedChange change : config.controlCharts().rebase()) {
            checkIndicator("control_charts.rebase", change.indicatorId(), known);
        }
        for (PeerRule.Variable variable : config.comparison().peers().variables()) {
            checkIndicator("peers.variables.indicator", variable.indicator(), known);
            checkIndicator("peers.variables.per", variable.per(), known);
        }
        checkVariables(config);
    }

    private void checkVariables(FosseConfig config) {
        Set<String> variables = config.comparison().peers().variables().stream()
                .map(PeerRule.Variable::id)
                .collect(Collectors.toSet());
        config.adjustment().variables().stream()
                .sorted()
                .forEach(id -> checkVariable(MAIN_FILE, "adjustment", id, variables));
        for (Indicator indicator : config.indicators().values()) {
            String paired = indicator.tags().pairedWith();
            if (paired != null && !config.indicators().containsKey(paired)) {
                checkVariable(INDICATORS_FOLDER, indicator.id() + ".paired_with", paired, variables);
            }
            if (indicator.adjustFor() != null) {
                indicator
                        .adjustFor()
                        .forEach(id -> checkVariable(INDICATORS_FOLDER, indicator.id() + ".adjust_for", id, variables));
            }
        }
    }

    private void checkVariable(String file, String key, String id, Set<String> variables) {
        if (!variables.contains(id)) {
            String near = Nearest.find(id, variables)
                    .map(word -> " Did you mean '" + word + "'?")
                    .orElse("");
            faults.add(new Fault(
                    file,
                    null,
                    key,
                    id,
                    "unknown_variable",
                    "No variable of peers.variables has this id.",
                    "Add it there, or name one that is there." + near));
        }
    }

    private void checkIndicator(String key, @Nullable String id, Map<String, Indicator> indicators) {
        if (id != null && !indicators.containsKey(id)) {
            String near = Nearest.find(id, indicators.keySet())
                    .map(word -> " Did you mean '" + word + "'?")
                    .orElse("");
            faults.add(new Fault(
                    MAIN_FILE,
                    null,
                    key,
                    id,
                    "unknown_indicator",
                    "The catalogue has no indicator with this id.",
                    "Add it to a file of indicators/, or name one that is there." + near));
        }
    }

    private void checkFlows(FosseConfig config) {
        Set<String> flows = new TreeSet<>();
        config.layouts()
                .forEach(layout ->
                        layout.sheets().forEach(sheet -> sheet.flows().forEach(flow -> flows.add(flow.flow()))));
        config.indicators()
                .values()
                .forEach(indicator -> indicator.attributedBy().stream()
                        .filter(flow -> !flows.contains(flow))
                        .forEach(flow -> faults.add(new Fault(
                                INDICATORS_FOLDER,
                                null,
                                indicator.id() + ".attributed_by",
                                flow,
                                "unknown_flow",
                                "No layout in " + SOURCES_FOLDER + " has a flow of this name.",
                                "Name one of " + String.join(", ", flows) + "."))));
    }

    private Optional<Section> open(Path file, String name) {
        Optional<Section> section = YamlFile.read(file, name, faults);
        section.ifPresent(top -> files.put(name, top));
        return section;
    }

    private Optional<Section> openOptional(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? open(file, name) : Optional.empty();
    }

    /** The landing folder's notes, which lie in it: what a link led to elsewhere would be quoted in messages. */
    private Optional<Section> openNotes(Path landing) {
        Path file = landing.resolve(DELIVERY_FILE);
        try {
            if (Files.exists(file) && !file.toRealPath().startsWith(landing.toRealPath())) {
                faults.add(new Fault(
                        DELIVERY_FILE,
                        null,
                        null,
                        null,
                        "link_outside",
                        "It is a link that leads out of the landing folder.",
                        "Put the file itself into the folder."));
                return Optional.empty();
            }
        } catch (IOException e) {
            // Opening it says why.
        }
        return openOptional(landing, DELIVERY_FILE);
    }

    private List<Section> listOptional(Path conf, String folder) {
        return Files.isDirectory(conf.resolve(folder)) ? listYaml(conf, folder) : List.of();
    }

    private List<Section> listYaml(Path conf, String folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(conf.resolve(folder), "*.{yaml,yml}")) {
            stream.forEach(found::add);
        } catch (IOException e) {
            faults.add(new Fault(
                    folder,
                    null,
                    null,
                    null,
                    "missing_folder",
                    "The folder is not there or cannot be listed.",
                    "Put it beside fosse.yaml; it may be empty."));
        }
        // The folder's own order differs between machines.
        Collections.sort(found);
        return found.stream()
                .flatMap(file -> open(file, folder + "/" + file.getFileName()).stream())
                .toList();
    }
}
