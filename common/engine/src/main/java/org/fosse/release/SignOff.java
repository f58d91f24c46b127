package org.fosse.release;

import java.util.Locale;
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
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
