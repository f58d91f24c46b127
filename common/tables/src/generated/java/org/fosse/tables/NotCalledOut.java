// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Why an area that lies outside the usual range of areas of its size is not called out. */
public enum NotCalledOut implements Word {
    ITS_PEOPLE("its_people"),
    RANGE_OF_LIKE("range_of_like"),
    MANY_COMPARED("many_compared"),
    ROUNDING("rounding");

    private final String text;

    NotCalledOut(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
