package org.fosse.jobs.describe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What shapes the DAG, is known when Airflow parses it, and stands in dag.json. What a run is given (folders, options) is no such thing: it
 * comes from an Airflow Variable when the run begins. docs/operations.md says what each is.
 */
public enum DagSetting {
    DAG_ID("fosse", Form.NAME),
    SCHEDULE("0 2 * * *", Form.TEXT),
    TIMEZONE("UTC", Form.TEXT),
    OWNER("fosse", Form.TEXT),
    VARIABLE("fosse", Form.NAME),
    POOL("fosse", Form.NAME),
    TASKS("run", Form.TASKS),
    OPERATOR("bash", Form.OPERATOR),
    RETRIES("2", Form.WHOLE_NUMBER),
    RETRY_DELAY_MINUTES("10", Form.NUMBER),
    TASK_TIMEOUT_MINUTES("360", Form.NUMBER),
    RUN_TIMEOUT_MINUTES("1440", Form.NUMBER),
    LANDING_WAIT_MINUTES("0", Form.NUMBER),
    LANDING_PATTERN("**/*", Form.TEXT),
    LANDING_QUIET_MINUTES("5", Form.NUMBER),
    SPARK_CONNECTION("spark_default", Form.NAME),
    IMAGE("fosse", Form.TEXT),
    NAMESPACE("default", Form.TEXT),
    POD_TEMPLATE("", Form.TEXT);

    private enum Form {
        TEXT(".*", "a text"),
        NAME("(?U)[\\w.-]{1,250}", "letters, digits, dots, dashes and underscores"),
        TASKS("run|stages", "run or stages"),
        OPERATOR("bash|spark_submit|kubernetes", "bash, spark_submit or kubernetes"),
        NUMBER("\\d{1,9}([.]\\d{1,9})?", "a number, not below 0"),
        WHOLE_NUMBER("\\d{1,9}", "a whole number, not below 0");

        private final String pattern;
        private final String words;

        Form(String pattern, String words) {
            this.pattern = pattern;
            this.words = words;
        }
    }

    private final String standard;
    private final Form form;

    DagSetting(String standard, Form form) {
        this.standard = standard;
        this.form = form;
    }

    /** The name in dag.json. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DagSetting> find(String text) {
        return Arrays.stream(values())
                .filter(setting -> setting.text().equals(text))
                .findFirst();
    }

    /** The value unless another is given. */
    Object standard() {
        return value(standard);
    }

    /**
     * A value given in words, as it stands in dag.json.
     *
     * @throws IllegalArgumentException if it is none; the message says what it may be
     */
    Object value(String text) {
        if (!text.matches(form.pattern)) {
            throw new IllegalArgumentException(text() + " is '" + text + "'; it is " + form.words);
        }
        return form == Form.NUMBER || form == Form.WHOLE_NUMBER ? new BigDecimal(text) : text;
    }
}
