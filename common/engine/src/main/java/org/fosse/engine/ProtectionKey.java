package org.fosse.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;

/**
 * The secret by which counts that leave the house are rounded by chance: whoever has it can undo the rounding. A release
 * holds its id alone, by which two releases can be told to have been made with one secret.
 */
public final class ProtectionKey implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    /** Of the rule that rounds: another one draws other figures for the same counts, as another secret does. */
    private static final int RULE = 2;

    /** The key of the sample extracts, which everybody has: it protects nobody. */
    public static final ProtectionKey DEMONSTRATION =
            new ProtectionKey("the demonstration key of the sample extracts".getBytes(StandardCharsets.UTF_8));

    private final byte[] secret;

    private ProtectionKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads a file that holds nothing but the secret: all of its bytes are.
     *
     * @throws StopException if it cannot be read, is too short to be a secret, or others than its owner may read it
     */
    public static ProtectionKey read(Path file) {
        String remedy = howToMake(String.valueOf(file.getFileName()));
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < LEAST_BYTES) {
                throw refused(file, "holds fewer than " + LEAST_BYTES + " bytes", remedy);
            }
            if (isOpen(file)) {
                throw refused(file, "may be read by others than its owner", "Run: chmod 600 " + file + ".");
            }
            return new ProtectionKey(bytes);
        } catch (IOException e) {
            throw refused(file, "cannot be read", remedy);
        }
    }

    /** How a secret is made, for whoever has none. */
    public static String howToMake(String file) {
        return "Where releases were made with a secret, give that one. Otherwise make one with: (umask 077; head -c 32 /dev/urandom > "
                + file
                + "). Keep it outside of releases and configuration, and keep it: with another, figures that have left change.";
    }

    private static boolean isOpen(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.GROUP_READ);
    }

    private static StopException refused(Path file, String what, String remedy) {
        return new StopException(
                Kind.CONFIGURATION, "The file of the protection secret, " + file + ", " + what + ".", List.of(remedy));
    }

    /** What releases call it and the rule that it is used by; nothing of the secret can be told from it. */
    public String id() {
        byte[] digest = mac().doFinal(("the name of this key, rule " + RULE).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    /** Whether it is the one that everybody has. */
    public boolean isDemonstration() {
        return java.util.Arrays.equals(secret, DEMONSTRATION.secret);
    }

    /** A keyed digest (HMAC with SHA-256, RFC 2104) by this secret. */
    public Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "ProtectionKey " + id();
    }
}
