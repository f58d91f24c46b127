package org.fosse.jobs.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.release.Durable;

/**
 * The program that makes tables, as a digest: Fosse's own classes by content, libraries by name and size, and the version of
 * Java, whose last digits of a logarithm may be its own.
 */
final class Program {
    private static final String LIBRARY = ".jar";
    private static final String OURS = "fosse";

    private Program() {}

    private static final class Once {
        static final String DIGEST = of(System.getProperty("java.class.path", ""));
    }

    /** The digest; the same as long as the process runs. */
    static String digest() {
        return Once.DIGEST;
    }

    private static String of(String classPath) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(System.getProperty("java.vm.version", ""));
            for (String entry : List.of(classPath.split(File.pathSeparator))) {
                add(Path.of(entry), out);
            }
            return sha256(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of a text. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(Path entry, DataOutputStream out) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    out.writeUTF(entry.relativize(file).toString());
                    out.writeUTF(Durable.sha256(file));
                }
            }
        } else if (Files.isRegularFile(entry)) {
            out.writeUTF(name);
            out.writeUTF(
                    name.endsWith(LIBRARY) && !name.startsWith(OURS)
                            ? Long.toString(Files.size(entry))
                            : Durable.sha256(entry));
        }
    }
}
