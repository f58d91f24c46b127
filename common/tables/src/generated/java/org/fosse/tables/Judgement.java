// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How a value, or its group among others, stands: by what is good where that is said, otherwise by what is high. */
public enum Judgement implements Word {
    NOT_JUDGED("not judged"),
    NOT_COMPARED("not compared"),
    LOWEST("lowest"),
    LOWER("lower"),
    LOW("low"),
    SIMILAR("similar"),
    MIDDLE("middle"),
    HIGH("high"),
    HIGHER("higher"),
    HIGHEST("highest"),
    WORST("worst"),
    WORSE("worse"),
    BETTER("better"),
    BEST("best");

    private final String text;

    Judgement(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
