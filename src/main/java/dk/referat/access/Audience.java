package dk.referat.access;

/**
 * Who may see a thing: each audience sees all that those before it see. Stored as its ordinal, which PostgreSQL and
 * HQL can compare, so the order never changes.
 */
public enum Audience {
    PUBLIC("Offentligheden"),
    INTERNAL("Ansatte"),
    CLOSED("Adgang til lukkede sager");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Audience higher(Audience other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Tells revisions of different audiences apart where they are written down, in an ETag say. */
    String letter() {
        return name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
    }
}
