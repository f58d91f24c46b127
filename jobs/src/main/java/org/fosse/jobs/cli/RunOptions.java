package org.fosse.jobs.cli;

import java.nio.file.Path;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read extracts. */
final class RunOptions {
    /** Set by the launcher: where conf and sample-extracts are. */
    private static final String HOME = System.getProperty("fosse.home", ".");

    @Option(
            names = "--landing",
            paramLabel = "FOLDER",
            description = "Folder of the extracts; sub-folders, .gz and .zip are read too. Default: sample-extracts.")
    private Path landing = Path.of(HOME, "sample-extracts").normalize();

    @Option(names = "--conf", paramLabel = "FOLDER", description = "Folder of the configuration. Default: conf.")
    private Path conf = Path.of(HOME, "conf").normalize();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master, such as spark://host:7077. Default: all cores of this machine.")
    private @Nullable String master;

    Path landing() {
        return landing;
    }

    Path conf() {
        return conf;
    }

    @Nullable
    String master() {
        return master;
    }

    /** The configuration with the landing folder's own notes, validated whole. */
    FosseConfig load() {
        return ConfigLoader.load(conf, landing);
    }
}
