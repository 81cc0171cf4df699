package dk.referat.identity.key;

import dk.referat.problem.Conflict;
import dk.referat.problem.Refusal;
import dk.referat.state.State;
import java.util.Optional;

enum ApiKeyState implements State {
    ACTIVE("Aktiv"),
    REVOKED("Tilbagekaldt");

    private final String label;

    ApiKeyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    Optional<Refusal> refusalToBecome(ApiKeyState next) {
        return this == ACTIVE && next == REVOKED
                ? Optional.empty()
                : Optional.of(new Conflict("conflict.api-key.transition", this, next));
    }
}
