package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.ShareBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SystemSharesTest {
    private static final SystemShares SHARES = SystemShares.of(
            "QX1",
            Map.of("OWN", "QX1", "FOREIGN", "QX2", "NEAR", "QX2", "PARTNER", "QX2", "SAID", "QX2"),
            List.of(
                    share("OWN", "QX1", ShareBasis.COMMISSIONER, 0.01),
                    share("FOREIGN", "QX1", ShareBasis.CATCHMENT, 0.02),
                    share("FOREIGN", "QX1", ShareBasis.COMMISSIONER, 0.04),
                    share("FOREIGN", "PLACE", ShareBasis.COMMISSIONER, 0.5),
                    share("NEAR", "PLACE", ShareBasis.CATCHMENT, 0.5),
                    share("NEAR", "OTHER", ShareBasis.CATCHMENT, 0.1),
                    share("PARTNER", "QX1", ShareBasis.COMMISSIONER, 0.03),
                    share("PARTNER", "QX1", ShareBasis.STATED, null),
                    share("SAID", "QX1", ShareBasis.STATED, null),
                    share("HOMELESS", "QX1", ShareBasis.STATED, null),
                    share("HOMELESS", "QX1", ShareBasis.COMMISSIONER, 0.02),
                    share("NOWHERE", "QX1", ShareBasis.COMMISSIONER, 0.1)),
            0.5);

    private static TableRow<ProviderShareTable> share(
            String provider, String area, ShareBasis basis, @Nullable Double share) {
        return ProviderShareTable.TABLE
                .row()
                .set(ProviderShareTable.PROVIDER_CODE, provider)
                .set(ProviderShareTable.AREA_CODE, area)
                .set(ProviderShareTable.BASIS, basis)
                .set(ProviderShareTable.SHARE_OF_AREA, share)
                .build();
    }

    @Test
    void theSystemsOwnAndThoseThatServeItAloneSpeakInFull() {
        assertThat(SHARES.of("OWN")).isEqualTo(1);
        assertThat(SHARES.of("HOMELESS")).isEqualTo(1);
        assertThat(SHARES.of("A PRACTICE")).isEqualTo(1);
    }

    @Test
    void aProviderOfAnotherSystemSpeaksByTheLargestShareOfTheSystemsWork() {
        assertThat(SHARES.of("FOREIGN")).isEqualTo(0.04);
        assertThat(SHARES.of("PARTNER")).isEqualTo(0.03);
        assertThat(SHARES.of("NOWHERE")).isEqualTo(0.1);
    }

    @Test
    void whatIsOnlySaidToServeCountsAsTheConfigurationHasIt() {
        assertThat(SHARES.of("SAID")).isEqualTo(0.5);
    }

    @Test
    void whereOnlyPartsHaveSharesTheSmallestIsTaken() {
        assertThat(SHARES.of("NEAR")).isEqualTo(0.1);
    }
}
