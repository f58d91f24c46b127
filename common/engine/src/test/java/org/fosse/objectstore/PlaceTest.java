package org.fosse.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.fosse.tables.StopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "published",
                "/data/published",
                "C:\\data",
                "a:b",
                "file:///data/published",
                "file:/data/published/"
            })
    void foldersOfThisMachineArePaths(String text) {
        assertThat(Place.of("--published", text).store()).isEmpty();
        assertThat(Place.of("--published", text).path().toString()).doesNotContain("file:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3a://bucket/published", "hdfs://host:8020/a b/c", "abfss://box@account.dfs.core.windows.net/x"
            })
    void storesAreUris(String text) {
        String uri = text.replace(" ", "%20");
        Place place = Place.of("--published", uri);
        assertThat(place.store()).hasValueSatisfying(store -> assertThat(store).hasToString(uri));
        assertThat(Place.of("--published", uri + "/").copyIn(Path.of("work"))).isEqualTo(place.copyIn(Path.of("work")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gs://bucket/x",
                "s3://bucket/x",
                "wasb://x@y/z",
                "s3a:/bucket/x",
                "s3a://bucket/../x",
                "s3a://bucket/x?y",
                "S3A://bucket/x",
                "http://host/x",
                "s3a://"
            })
    void whatIsInNoStoreThatIsKnownIsRefusedWithThoseThatAre(String text) {
        assertThatExceptionOfType(StopException.class)
                .isThrownBy(() -> Place.of("--published", text))
                .satisfies(stop -> {
                    assertThat(stop.kind()).isEqualTo(StopException.Kind.CONFIGURATION);
                    assertThat(stop).hasMessageContaining(text);
                });
        assertThatExceptionOfType(StopException.class)
                .isThrownBy(() -> Place.of("--landing", "gs://bucket/x"))
                .satisfies(stop ->
                        assertThat(stop.details().get(0)).contains("s3a:", "hdfs:", "abfs:", "abfss:", "file:"));
    }

    @Test
    void aPasswordIsNotToldAgain() {
        assertThatExceptionOfType(StopException.class)
                .isThrownBy(() -> Place.of("--published", "s3a://key:hidden@bucket/x"))
                .satisfies(
                        stop -> assertThat(stop.getMessage() + stop.details()).doesNotContain("hidden"));
    }
}
