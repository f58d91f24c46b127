package org.fosse.objectstore;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.hdfs.CannotObtainBlockLengthException;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;

/**
 * A folder of a store behind one of Hadoop's connectors. How an object is made by one writer of many differs between them:
 *
 * <ul>
 *   <li>S3: {@code create(path, false)} only looks first; the conditional create is decided when the object is closed.
 *   <li>HDFS: {@code create(path, false)} is decided at once, and the file is seen empty until it is closed.
 *   <li>Azure: {@code create(path, false)} is decided at once, unless the connector makes up for lost answers, which is switched
 *       off; the file is seen empty until it is closed.
 * </ul>
 */
public final class HadoopStore implements ObjectStore {
    private static final String CONDITIONAL = "fs.option.create.conditional.overwrite";
    private static final String PARTS = ".parts";
    private static final int MOST_OF_CAUSE = 300;
    private static final int MOST_TRIES = 5;
    /** Where the defaults would let a night hang for a quarter of an hour on a host that does not answer. */
    private static final Map<String, String> UNLESS_TOLD = Map.of(
            "fs.s3a.retry.limit", "3",
            "fs.s3a.attempts.maximum", "3",
            "fs.s3a.connection.establish.timeout", "10s",
            // The one that reads without a library of its own.
            "fs.s3a.input.stream.type", "classic",
            "ipc.client.connect.max.retries.on.timeouts", "3",
            "fs.azure.io.retry.max.retries", "6",
            "fs.azure.io.retry.max.backoff.interval", "5000");

    private final URI root;
    private final Scheme scheme;
    private final Configuration configuration;
    private final FileSystem files;

    private HadoopStore(URI root, Scheme scheme, Configuration configuration, FileSystem files) {
        this.root = root;
        this.scheme = scheme;
        this.configuration = configuration;
        this.files = files;
    }

    /**
     * Opens a folder of a store. Where it is and who asks is known from the usual places: {@code core-site.xml} and
     * {@code hdfs-site.xml} on the class path or in {@code HADOOP_CONF_DIR}, the environment, the role of the machine.
     *
     * @param scratch a folder of this machine that nobody else may read, for what is on its way
     */
    public static HadoopStore open(URI root, java.nio.file.Path scratch) throws IOException {
        Scheme scheme = Scheme.find(root.getScheme()).orElseThrow();
        Configuration configuration = new Configuration();
        String folder = System.getenv("HADOOP_CONF_DIR");
        for (String site : List.of("core-site.xml", "hdfs-site.xml")) {
            if (folder != null && Files.isReadable(java.nio.file.Path.of(folder, site))) {
                configuration.addResource(
                        new Path(java.nio.file.Path.of(folder, site).toUri()));
            }
        }
        UNLESS_TOLD.forEach((key, value) -> setUnlessTold(configuration, key, value));
        setUnlessTold(configuration, "hadoop.tmp.dir", scratch.toAbsolutePath().toString());
        // Else a file that must not be there is looked for and then written over, and several writers pass.
        configuration.setBoolean("fs.azure.enable.create.blob.idempotency", false);
        // A run that is told to end still gives its lock back.
        configuration.setBoolean("fs.automatic.close", false);
        try {
            return new HadoopStore(root, scheme, configuration, FileSystem.newInstance(root, configuration));
        } catch (IOException | RuntimeException e) {
            if (isWithoutConnector(e)) {
                throw new StopException(
                        Kind.CONFIGURATION,
                        "The connector of " + scheme.text() + ": is not on the class path.",
                        List.of(
                                "scripts/fosse fetches it and puts it there; with a spark-submit of your own, name the jars of"
                                        + " jobs/target/fosse/stores with --jars."));
            }
            throw said(root.toString(), "opened", e);
        }
    }

    private static void setUnlessTold(Configuration configuration, String key, String value) {
        String[] sources = configuration.getPropertySources(key);
        if (sources == null || sources.length == 0 || sources[sources.length - 1].endsWith("-default.xml")) {
            configuration.set(key, value);
        }
    }

    private static boolean isWithoutConnector(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof ClassNotFoundException
                    || String.valueOf(each.getMessage()).startsWith("No FileSystem for scheme")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public List<StoredObject> list(String folder) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return listOnce(folder);
            } catch (FileNotFoundException gone) {
                // The folder, or one in it that another removed while it was looked into.
                if (!exists(folder)) {
                    return List.of();
                }
                if (tries == MOST_TRIES) {
                    throw said("listed", gone);
                }
            }
        }
    }

    private boolean exists(String folder) throws IOException {
        try {
            return files.exists(path(folder));
        } catch (IOException | RuntimeException e) {
            throw said("listed", e);
        }
    }

    private List<StoredObject> listOnce(String folder) throws IOException {
        String below = path("").toUri().getPath();
        String start = below.endsWith("/") ? below : below + "/";
        List<StoredObject> objects = new ArrayList<>();
        try {
            RemoteIterator<LocatedFileStatus> found = files.listFiles(path(folder), true);
            while (found.hasNext()) {
                LocatedFileStatus each = found.next();
                String key = each.getPath().toUri().getPath();
                if (key.startsWith(start) && !key.startsWith(PARTS, start.length())) {
                    String etag = each instanceof EtagSource source ? source.getEtag() : null;
                    objects.add(new StoredObject(
                            key.substring(start.length()),
                            each.getLen(),
                            Instant.ofEpochMilli(each.getModificationTime()),
                            etag == null ? "" : etag));
                }
            }
        } catch (FileNotFoundException gone) {
            throw gone;
        } catch (IOException | RuntimeException e) {
            throw said("listed", e);
        }
        objects.sort(Comparator.comparing(StoredObject::key));
        return objects;
    }

    @Override
    public Optional<byte[]> find(String key) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return findOnce(key);
            } catch (RuntimeException e) {
                // Azure's connector falls over an object that grows while it is read.
                if (tries == MOST_TRIES) {
                    throw said("read", e);
                }
            }
        }
    }

    private Optional<byte[]> findOnce(String key) throws IOException {
        try {
            if (files.getFileStatus(path(key)).getLen() == 0) {
                return Optional.of(new byte[0]);
            }
            try (InputStream in = open(key)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (FileNotFoundException none) {
            return Optional.empty();
        } catch (CannotObtainBlockLengthException cut) {
            // Its writer was killed before a byte was safe.
            return Optional.of(new byte[0]);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw said("read", e);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return files.open(path(key));
        } catch (FileNotFoundException | CannotObtainBlockLengthException e) {
            throw e;
        } catch (IOException e) {
            throw said("read", e);
        }
    }

    @Override
    public void put(String key, byte[] bytes) throws IOException {
        try {
            if (scheme != Scheme.HDFS) {
                try (OutputStream out = files.create(path(key), true)) {
                    out.write(bytes);
                }
                return;
            }
            // Else the file would be seen empty while it is written.
            Path part = path(PARTS + "/" + UUID.randomUUID());
            try (OutputStream out = files.create(part, false)) {
                out.write(bytes);
            }
            files.mkdirs(path(key).getParent());
            FileContext.getFileContext(root, configuration).rename(part, path(key), Options.Rename.OVERWRITE);
        } catch (IOException | RuntimeException e) {
            throw said("written", e);
        }
    }

    @Override
    public void put(String key, java.nio.file.Path file) throws IOException {
        // What cannot be read here is no fault of the store.
        try (InputStream in = Files.newInputStream(file)) {
            try (OutputStream out = files.create(path(key), true)) {
                in.transferTo(out);
            } catch (IOException | RuntimeException e) {
                throw said("written", e);
            }
        }
    }

    @Override
    public boolean putIfAbsent(String key, byte[] bytes) throws IOException {
        try {
            switch (scheme) {
                case S3A -> write(conditional(key), bytes);
                case HDFS, ABFS, ABFSS -> write(files.create(path(key), false), bytes);
            }
            return true;
        } catch (IOException | RuntimeException lostOrUnclear) {
            Optional<byte[]> there = find(key);
            if (there.isPresent()) {
                return Arrays.equals(there.get(), bytes);
            }
            throw said("written", lostOrUnclear);
        }
    }

    private FSDataOutputStream conditional(String key) throws IOException {
        FSDataOutputStreamBuilder<?, ?> builder = files.createFile(path(key));
        builder.recursive();
        builder.must(CONDITIONAL, true);
        return builder.build();
    }

    private static void write(FSDataOutputStream out, byte[] bytes) throws IOException {
        try (out) {
            out.write(bytes);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        try {
            files.delete(path(key), true);
        } catch (FileNotFoundException gone) {
            return;
        } catch (IOException | RuntimeException e) {
            throw said("deleted", e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private Path path(String key) {
        String above = root.getPath().isEmpty() ? "/" : root.getPath();
        return new Path(
                root.getScheme(),
                root.getAuthority(),
                key.isEmpty() ? above : above + (above.endsWith("/") ? "" : "/") + key);
    }

    private StoreException said(String done, Exception cause) {
        return said(root.toString(), done, cause);
    }

    private static StoreException said(String name, String done, Exception cause) {
        String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new StoreException(
                name + " could not be " + done + ": "
                        + cause.getClass().getSimpleName() + ", "
                        + why.substring(0, Math.min(why.length(), MOST_OF_CAUSE))
                        + ". Check that it is there and can be reached from this machine, and that the credentials in the"
                        + " environment, core-site.xml or the machine's role may list, read, write and delete there.",
                cause);
    }
}
