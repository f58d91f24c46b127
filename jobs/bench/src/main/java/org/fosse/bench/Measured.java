package org.fosse.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a benchmark stands for on the page of figures. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Measured {
    /** The class of the library, and its method or option where that says more. */
    String method();

    /** How much one call takes in; {@code #} stands for the parameter of the benchmark. */
    String size();
}
