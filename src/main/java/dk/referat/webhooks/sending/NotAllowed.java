package dk.referat.webhooks.sending;

/** The service does not call this address. Why not would tell about networks that the caller cannot look into. */
public final class NotAllowed extends Exception {

    NotAllowed() {
        super("not allowed", null, false, false);
    }
}
