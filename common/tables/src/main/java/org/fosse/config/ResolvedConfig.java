package org.fosse.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The configuration a run used, written out with every default filled in. Each release keeps it; the same configuration
 * always gives the same text.
 *
 * @param yaml the text, in the keys of the configuration files
 * @param sha256 digest of the text in UTF-8, in hexadecimal
 */
public record ResolvedConfig(String yaml, String sha256) {

    public static ResolvedConfig of(FosseConfig config) {
        String yaml = new ConfigYaml().write(config);
        return new ResolvedConfig(yaml, digest(yaml));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
