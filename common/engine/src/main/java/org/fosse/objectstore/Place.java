package org.fosse.objectstore;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this machine, or a folder of a store. What looks like {@code scheme://...} is a URI; anything else, a Windows drive
 * too, is a path. {@code file:} URIs are paths.
 */
public final class Place {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*");
    private static final String FILE = "file";
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private final @Nullable URI store;
    private final Path path;

    private Place(@Nullable URI store, Path path) {
        this.store = store;
        this.path = path;
    }

    /**
     * Reads what an option was given.
     *
     * @throws StopException of kind {@link Kind#CONFIGURATION} if it is a URI of no store that is known
     */
    public static Place of(String option, String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            return new Place(null, Path.of(text));
        }
        String name = scheme.group(1);
        try {
            URI uri = new URI(text.replaceAll("/+$", ""));
            if (name.equals(FILE)) {
                return new Place(
                        null,
                        Path.of(URI.create("file:///").resolve(uri.getPath().isEmpty() ? "/" : uri.getPath())));
            }
            if (Scheme.find(name).isPresent()) {
                return ofStore(option, text, uri);
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw wrong(option, text, "is no URI: " + e.getMessage(), List.of());
        }
        throw wrong(
                option,
                text,
                "is in no store that is known.",
                List.of(
                        "Known are paths of this machine, file:, and " + Scheme.names() + ".",
                        name.equals("s3") || name.equals("s3n")
                                ? "For S3 write s3a://BUCKET/FOLDER."
                                : "Name one of these, or copy with the store's own tools."));
    }

    private static Place ofStore(String option, String text, URI uri) {
        if (uri.getUserInfo() != null && uri.getUserInfo().contains(":")) {
            // Not told again: it may be a password.
            throw new StopException(
                    Kind.CONFIGURATION,
                    option + " names a user and what may be a password.",
                    List.of(
                            "Leave them out: credentials come from the environment, core-site.xml or the machine's role."));
        }
        if (uri.getAuthority() == null || uri.getQuery() != null || uri.getFragment() != null) {
            throw wrong(
                    option,
                    text,
                    "names no " + (uri.getAuthority() == null ? "bucket or host" : "folder") + ".",
                    List.of(
                            "Write it as s3a://BUCKET/FOLDER, abfss://CONTAINER@ACCOUNT.dfs.core.windows.net/FOLDER or hdfs://HOST:PORT/FOLDER."));
        }
        if (Arrays.stream(uri.getPath().split("/")).skip(1).anyMatch(NO_NAMES::contains)) {
            throw wrong(
                    option, text, "has '.', '..' or an empty name in its path.", List.of("Name the folder itself."));
        }
        return new Place(uri, Path.of("."));
    }

    private static StopException wrong(String option, String text, String what, List<String> details) {
        return new StopException(Kind.CONFIGURATION, option + " '" + text + "' " + what, details);
    }

    /** The folder of the store; empty where it is one of this machine. */
    public Optional<URI> store() {
        return Optional.ofNullable(store);
    }

    /** The folder of this machine. */
    public Path path() {
        if (store != null) {
            throw new IllegalStateException(store + " is no folder of this machine");
        }
        return path;
    }

    /**
     * Where the part of a store that was needed lies: a folder of its own for each store and folder of it.
     *
     * @param work the folder of all of them
     */
    public Path copyIn(Path work) {
        String uri = String.valueOf(store);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(uri.getBytes(StandardCharsets.UTF_8));
            String readable = uri.replaceAll("[^A-Za-z0-9]+", "-");
            return work.resolve(readable.substring(0, Math.min(readable.length(), 60)) + "-"
                    + HexFormat.of().formatHex(digest, 0, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return store == null ? path.toString() : store.toString();
    }
}
