package org.fosse.stats;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law, tried with every seed of {@link Seeded}. */
@ParameterizedTest
@MethodSource("org.fosse.stats.Seeded#seeds")
@Retention(RetentionPolicy.RUNTIME)
@interface EverySeed {}
