package dk.referat.retention.list;

/** How far a list is. */
public enum RetentionListState {
    DRAWN_UP("Opgjort"),
    EXPORTED("Udlæst"),
    CONFIRMED("Bekræftet"),
    CARRIED_OUT("Gennemført"),
    DROPPED("Henlagt");

    private final String label;

    RetentionListState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(RetentionListState next) {
        return switch (next) {
            case EXPORTED -> this == DRAWN_UP;
            case CONFIRMED -> this == EXPORTED;
            case DROPPED -> this == DRAWN_UP || this == EXPORTED;
            case DRAWN_UP, CARRIED_OUT -> false;
        };
    }

    boolean needsReason() {
        return this == CONFIRMED || this == DROPPED;
    }
}
