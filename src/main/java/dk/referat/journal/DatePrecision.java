package dk.referat.journal;

/** The unit in which a text names a time; the days meant may be fewer, as in "ultimo maj", which is a MONTH. */
public enum DatePrecision {
    DAY("Dag"),
    DAY_RANGE("Dage"),
    WEEK("Uge"),
    WEEK_RANGE("Uger"),
    MONTH("Måned"),
    MONTH_RANGE("Måneder"),
    QUARTER("Kvartal"),
    SEASON("Årstid"),
    YEAR("År"),
    UNKNOWN("Ukendt");

    private final String label;

    DatePrecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isRange() {
        return this == DAY_RANGE || this == WEEK_RANGE || this == MONTH_RANGE;
    }
}
