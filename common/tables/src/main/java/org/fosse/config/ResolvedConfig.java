package org.fosse.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The configuration a run used, written out with every default filled in: the name of each file, and what it says. Each
 * release keeps it; the same configuration always gives the same text.
 *
 * @param yaml the text, in the keys of the configuration files
 * @param sha256 digest of the text in UTF-8, in hexadecimal
 */
public record ResolvedConfig(String yaml, String sha256) {
    private static final DumpSettings BLOCK = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            .build();

    public static ResolvedConfig of(FosseConfig config) {
        return of(config.files());
    }

    /** All that it says but of the files of the landing folder. */
    public static ResolvedConfig withoutDelivery(FosseConfig config) {
        Map<String, Object> files = new LinkedHashMap<>(config.files());
        files.remove(ConfigLoader.DELIVERY_FILE);
        if (files.get(ConfigLoader.MAIN_FILE) instanceof Map<?, ?> main) {
            Map<Object, Object> rest = new LinkedHashMap<>(main);
            rest.keySet().removeAll(DeliveryReader.KEYS);
            files.put(ConfigLoader.MAIN_FILE, rest);
        }
        return of(files);
    }

    private static ResolvedConfig of(Map<String, Object> files) {
        String yaml = new Dump(BLOCK).dumpToString(files);
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
