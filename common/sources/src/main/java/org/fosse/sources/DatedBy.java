package org.fosse.sources;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which of a landed record's columns says how new it is, so that an extract can be asked whether it is late. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DatedBy {
    /** The column with the day, in snake_case. */
    String day();

    /** The column with the code of the organisation that sends it; empty where an extract is not one organisation's. */
    String sender() default "";
}
