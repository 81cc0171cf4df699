package dk.referat.problem;

/** The key that should tell repeats of one request stands for another request already. */
public final class KeyReused extends Refusal {

    public KeyReused() {
        super("key-reused.other-request");
    }
}
