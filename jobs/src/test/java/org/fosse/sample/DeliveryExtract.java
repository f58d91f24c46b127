package org.fosse.sample;

import java.nio.charset.StandardCharsets;

/** The delivery.yaml of the sample: what the files leave open, and which extracts must be there. */
final class DeliveryExtract implements Extracts {
    private static final String TEXT = """
            # What the files of this folder do not say about themselves, and which of them must be there.
            notes:
              - pattern: 'qof/.*_2324'
                period: "2023/24"
                published_on: 2024-08-29
              - pattern: 'qof/.*_2425'
                period: "2024/25"
                published_on: 2025-08-28
              - pattern: 'imd/(practice|pcn)_imd'
                period: "2019"
                published_on: 2019-09-26
              - pattern: '^ods/'
                published_on: 2026-02-27
              - pattern: '^fingertips/'
                published_on: 2026-02-03
              - pattern: '^nof/'
                published_on: 2026-03-12

            # The monthly sources. Without one of them, or when its newest month is older, the run stops.
            expected:
              - source: indicator_values
                latest_period_not_before: "Mar-26"
              - source: quality_schedule_return
                provider: RWE
                latest_period_not_before: "Feb-26"
              - source: quality_schedule_return
                provider: RT5
                latest_period_not_before: "Feb-26"
              - source: quality_schedule_return
                provider: DHU
                latest_period_not_before: "Feb-26"

            # No extracts: what describes this folder, and the tables that come out of it.
            ignore:
              - '^README[.]md$'
              - '^expected/'
            """;

    @Override
    public void write(Facts facts, Draws draws, Output output) {
        output.put("delivery.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
