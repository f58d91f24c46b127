package org.fosse.tables;

/** Where a point lies on a funnel. */
public enum FunnelPosition implements Word {
    BELOW_998("below 99.8%"),
    BELOW_95("below 95%"),
    WITHIN("within"),
    ABOVE_95("above 95%"),
    ABOVE_998("above 99.8%"),
    NOT_JUDGED("not judged");

    private final String text;

    FunnelPosition(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** 1 above the limits, -1 below, 0 within; 0 too where it is not judged. */
    public int side() {
        return switch (this) {
            case BELOW_998, BELOW_95 -> -1;
            case WITHIN, NOT_JUDGED -> 0;
            case ABOVE_95, ABOVE_998 -> 1;
        };
    }
}
