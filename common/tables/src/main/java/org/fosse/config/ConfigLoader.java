package org.fosse.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.fosse.tables.Fault;

/**
 * Reads a configuration folder whole: fosse.yaml, expectations.yaml, and the files of indicators, frameworks, oversight and
 * schedules in order of file name, and the landing folder's delivery.yaml where there is one. Either everything is right, or a {@link ConfigException} tells all
 * that is wrong.
 */
public final class ConfigLoader {
    public static final String MAIN_FILE = "fosse.yaml";
    public static final String INDICATORS_FOLDER = "indicators";
    public static final String FRAMEWORKS_FOLDER = "frameworks";
    public static final String OVERSIGHT_FOLDER = "oversight";
    public static final String SCHEDULES_FOLDER = "schedules";
    public static final String EXPECTATIONS_FILE = "expectations.yaml";
    public static final String DELIVERY_FILE = "delivery.yaml";

    private final Faults faults = new Faults();

    private ConfigLoader() {}

    /** The configuration of a folder, without any landing folder's notes. */
    public static FosseConfig load(Path conf) {
        ConfigLoader loader = new ConfigLoader();
        FosseConfig config = loader.readConf(conf);
        loader.faults.throwIfAny();
        return config;
    }

    /** The configuration of a folder; the landing folder's delivery notes come before its own. */
    public static FosseConfig load(Path conf, Path landing) {
        ConfigLoader loader = new ConfigLoader();
        FosseConfig config = loader.readConf(conf).withDelivery(loader.readDeliveryFile(landing));
        loader.faults.throwIfAny();
        return config;
    }

    /** What the landing folder says about its files; nothing where it has no delivery.yaml. */
    public static Delivery readDelivery(Path landing) {
        ConfigLoader loader = new ConfigLoader();
        Delivery delivery = loader.readDeliveryFile(landing);
        loader.faults.throwIfAny();
        return delivery;
    }

    private FosseConfig readConf(Path conf) {
        FosseConfig main = YamlFile.read(conf.resolve(MAIN_FILE), MAIN_FILE, faults)
                .map(top -> {
                    FosseConfig read = FosseReader.read(top);
                    top.close();
                    return read;
                })
                .orElseGet(FosseConfig::blank);
        IndicatorReader indicators = new IndicatorReader(main.qualityDomains());
        for (Path file : listYaml(conf, INDICATORS_FOLDER)) {
            YamlFile.read(file, nameOf(conf, file), faults).ifPresent(indicators::read);
        }
        FrameworkReader frameworks = new FrameworkReader(main.qualityDomains());
        for (Path file : listYaml(conf, FRAMEWORKS_FOLDER)) {
            YamlFile.read(file, nameOf(conf, file), faults).ifPresent(frameworks::read);
        }
        OversightReader oversight = new OversightReader();
        // Optional: without editions nothing is scored again, and everything else goes on.
        for (Path file : listOptional(conf, OVERSIGHT_FOLDER)) {
            YamlFile.read(file, nameOf(conf, file), faults).ifPresent(oversight::read);
        }
        // A system without shared requirements needs no such folder.
        ScheduleReader schedules = new ScheduleReader(main.qualityDomains());
        for (Path file : listOptional(conf, SCHEDULES_FOLDER)) {
            YamlFile.read(file, nameOf(conf, file), faults).ifPresent(schedules::read);
        }
        checkDeprivation(main, indicators.indicators());
        checkPeers(main, indicators.indicators());
        checkRebase(main, indicators.indicators());
        return main.withCatalogue(
                indicators.indicators(),
                frameworks.frameworks(),
                oversight.editions(),
                schedules.requirements(),
                readExpectations(conf, indicators.indicators()));
    }

    private List<Path> listOptional(Path conf, String folder) {
        return Files.isDirectory(conf.resolve(folder)) ? listYaml(conf, folder) : List.of();
    }

    private Expectations readExpectations(Path conf, Map<String, Indicator> indicators) {
        Path file = conf.resolve(EXPECTATIONS_FILE);
        if (!Files.exists(file)) {
            return Expectations.NONE;
        }
        return YamlFile.read(file, EXPECTATIONS_FILE, faults)
                .map(new ExpectationReader(indicators)::read)
                .orElse(Expectations.NONE);
    }

    private void checkDeprivation(FosseConfig config, Map<String, Indicator> indicators) {
        config.deprivation().indicatorIds().forEach(id -> checkIndicator("deprivation.indicators", id, indicators));
    }

    private void checkRebase(FosseConfig config, Map<String, Indicator> indicators) {
        for (RecordedChange change : config.controlCharts().rebase()) {
            if (change.indicatorId() != null) {
                checkIndicator("control_charts.rebase", change.indicatorId(), indicators);
            }
        }
    }

    private void checkPeers(FosseConfig config, Map<String, Indicator> indicators) {
        for (PeerRule.Variable variable : config.comparison().peers().variables()) {
            if (variable.indicator() != null) {
                checkIndicator("peers.variables.indicator", variable.indicator(), indicators);
            }
            if (variable.per() != null) {
                checkIndicator("peers.variables.per", variable.per(), indicators);
            }
        }
    }

    private void checkIndicator(String key, String id, Map<String, Indicator> indicators) {
        if (!indicators.containsKey(id)) {
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

    private Delivery readDeliveryFile(Path landing) {
        Path file = landing.resolve(DELIVERY_FILE);
        if (!Files.exists(file)) {
            return Delivery.NOTHING;
        }
        return YamlFile.read(file, DELIVERY_FILE, faults)
                .map(top -> {
                    Delivery delivery = DeliveryReader.read(top);
                    top.close();
                    return delivery;
                })
                .orElse(Delivery.NOTHING);
    }

    private List<Path> listYaml(Path conf, String folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(conf.resolve(folder), "*.{yaml,yml}")) {
            stream.forEach(files::add);
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
        Collections.sort(files);
        return files;
    }

    private static String nameOf(Path conf, Path file) {
        return conf.relativize(file).toString().replace('\\', '/');
    }
}
