package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.engine.ProtectionKey;
import org.fosse.objectstore.Mirror;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.Place;
import org.fosse.objectstore.StoreException;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read extracts. */
final class RunOptions {
    /** Set by the launcher: where conf and sample-extracts are. */
    private static final String HOME = System.getProperty("fosse.home", ".");

    private static final Path SAMPLE = Path.of(HOME, "sample-extracts").normalize();

    @Option(
            names = "--landing",
            paramLabel = "FOLDER",
            description =
                    "Folder of the extracts, of this machine or of a store (s3a:, hdfs:, abfs:, abfss:); sub-folders, .gz and .zip are read too. Default: sample-extracts.")
    private String landingText = SAMPLE.toString();

    private @Nullable Path landing;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description =
                    "The secret that counts of people are rounded by before they leave: 32 bytes or more that nobody else may read. Without it none leaves; the sample extracts have a key for demonstration.")
    private @Nullable Path secret;

    @Option(
            names = "--no-secret",
            description =
                    "Publish without counts of people though the current release has them. Without this a run that lacks the secret of the current release is refused.")
    private boolean noSecret;

    @Option(names = "--conf", paramLabel = "FOLDER", description = "Folder of the configuration. Default: conf.")
    private Path conf = Path.of(HOME, "conf").normalize();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark master, such as spark://host:7077. Default: all cores of this machine.")
    private @Nullable String master;

    /**
     * The folder of the extracts. What is in a store is brought here, once; only what is new is fetched.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_MISSING} if the store cannot be read, or holds nothing
     */
    Path landing(WorkOption work) throws IOException {
        Path here = landing;
        if (here == null) {
            Place place = Place.of("--landing", landingText);
            here = place.store().isPresent() ? fetch(place, work) : place.path();
            landing = here;
        }
        return here;
    }

    private static Path fetch(Place place, WorkOption work) throws IOException {
        Path folder = work.folder(place);
        try (ObjectStore store = work.open(place)) {
            return new Mirror(store, folder).follow(line -> System.err.println("fosse: " + line));
        } catch (StoreException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }

    Path conf() {
        return conf;
    }

    @Nullable
    String master() {
        return master;
    }

    /**
     * The secret that was given, which may not lie where others read; for the sample extracts, and for them alone, the key that everybody has.
     *
     * @throws StopException if the file cannot serve as a secret
     */
    @Nullable
    ProtectionKey protection(Path published, WorkOption work) throws IOException {
        Path landing = landing(work);
        if (secret != null && noSecret) {
            throw new StopException(
                    Kind.CONFIGURATION, "--secret and --no-secret exclude one another.", List.of("Leave one out."));
        }
        if (secret != null) {
            for (Path open : List.of(landing, conf, published)) {
                if (Files.exists(open)
                        && Files.exists(secret)
                        && secret.toRealPath().startsWith(open.toRealPath())) {
                    throw new StopException(
                            Kind.CONFIGURATION,
                            "The file of the protection secret, " + secret + ", lies within " + open
                                    + ", which others read or which is published.",
                            List.of("Move it out of the folders of extracts, configuration and releases."));
                }
            }
            ProtectionKey key = ProtectionKey.read(secret);
            if (key.isDemonstration()) {
                throw new StopException(
                        Kind.CONFIGURATION,
                        "The file " + secret + " holds the demonstration key, which everybody has.",
                        List.of("Give a secret of your own."));
            }
            return key;
        }
        return !noSecret && isSample(work) ? ProtectionKey.DEMONSTRATION : null;
    }

    /**
     * Requires that the extracts lie apart from what is published.
     *
     * @throws StopException if the one folder lies in the other
     */
    void requireApart(Path published, WorkOption work) throws IOException {
        Path from = ExtractsOption.real(landing(work));
        Path to = ExtractsOption.real(published);
        if (from.startsWith(to) || to.startsWith(from)) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "--landing " + from + " and --published " + to + " lie in each other.",
                    List.of("Name two folders side by side: what was published would be read as extracts."));
        }
    }

    /** Whether the extracts are those of the sample, which are made up. */
    boolean isSample(WorkOption work) throws IOException {
        Path landing = landing(work);
        return Files.isDirectory(landing) && Files.isDirectory(SAMPLE) && Files.isSameFile(landing, SAMPLE);
    }

    /** Whether counts of people stay on purpose. */
    boolean withoutSecret() {
        return noSecret;
    }

    /** The configuration with the landing folder's own notes, validated whole. */
    FosseConfig load(WorkOption work) throws IOException {
        return ConfigLoader.load(conf, landing(work));
    }
}
