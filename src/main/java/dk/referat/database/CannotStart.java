package dk.referat.database;

/** Why there is no database to start with, in a sentence for whoever started the service. */
public final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }

    /** The cause keeps to one line too: the driver would add where in the server's source it comes from. */
    CannotStart(String message, Throwable cause) {
        super(message + ": " + cause.toString().lines().findFirst().orElse(""), cause);
    }
}
