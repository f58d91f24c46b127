package org.fosse.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fosse.tables.Word;

/**
 * That a release was signed off: {@code signed.json} of the published folder holds one for each. It is about one content, the
 * manifest's digest, and names a role, never a person.
 *
 * @param release its name
 * @param manifestSha256 digest of its manifest, which has the digest of every file
 * @param role in which it was signed
 * @param signedAt when, as 2026-04-02T09:30:00Z
 */
public record SignOff(String release, String manifestSha256, Role role, String signedAt) {
    static final String FILE_NAME = "signed.json";

    /** Who signs: quality is led by clinicians, assured independently and supported by managers. */
    public enum Role implements Word {
        CLINICAL,
        ASSURANCE,
        MANAGEMENT;

        @Override
        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role of this name, in any case. */
        public static Optional<Role> find(String text) {
            return Arrays.stream(values())
                    .filter(role -> role.text().equalsIgnoreCase(text))
                    .findFirst();
        }

        @JsonCreator
        static Role read(String text) {
            return find(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no role"));
        }
    }
}
