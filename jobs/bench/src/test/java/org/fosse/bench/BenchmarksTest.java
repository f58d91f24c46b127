package org.fosse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Each benchmark is called once with each of its sizes, so that none breaks between two measurements. */
final class BenchmarksTest {
    @Test
    void everyOfTheTenFamiliesHasBenchmarks() {
        assertThat(Families.all())
                .hasSize(10)
                .allSatisfy((name, type) -> assertThat(benchmarks(type))
                        .as(name)
                        .isNotEmpty()
                        .allMatch(method -> method.isAnnotationPresent(Measured.class)));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyBenchmarkGivesAnAnswer(Class<?> family) throws ReflectiveOperationException {
        Object state = instance(family);
        for (Method benchmark : benchmarks(family)) {
            if (benchmark.getParameterCount() == 0) {
                assertThat(benchmark.invoke(state)).as(benchmark.toString()).isNotNull();
            } else {
                for (Object size : sizes(benchmark.getParameterTypes()[0])) {
                    assertThat(benchmark.invoke(state, size))
                            .as(benchmark.toString())
                            .isNotNull();
                }
            }
        }
    }

    static List<Class<?>> families() {
        return List.copyOf(Families.all().values());
    }

    private static List<Method> benchmarks(Class<?> family) {
        return Arrays.stream(family.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .toList();
    }

    private static List<Object> sizes(Class<?> type) throws ReflectiveOperationException {
        Field areas = type.getField("areas");
        List<Object> sizes = new ArrayList<>();
        for (String size : areas.getAnnotation(Param.class).value()) {
            Object state = type.getDeclaredConstructor().newInstance();
            areas.setInt(state, Integer.parseInt(size));
            prepare(state);
            sizes.add(state);
        }
        return sizes;
    }

    private static Object instance(Class<?> family) throws ReflectiveOperationException {
        Object state = family.getDeclaredConstructor().newInstance();
        prepare(state);
        return state;
    }

    private static void prepare(Object state) throws ReflectiveOperationException {
        for (Method method : state.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Setup.class)) {
                method.invoke(state);
            }
        }
    }
}
